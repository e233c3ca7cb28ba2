package candour.backend.outreach;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/// Stores a level as its code.
@Singleton
final class EngagementLevelConverter implements AttributeConverter<EngagementLevel, String> {

    @Override
    public @Nullable String convertToPersistedValue(@Nullable EngagementLevel entityValue, ConversionContext context) {
        return entityValue == null ? null : entityValue.code();
    }

    @Override
    public @Nullable EngagementLevel convertToEntityValue(@Nullable String persistedValue, ConversionContext context) {
        return persistedValue == null
                ? null
                : EngagementLevel.find(persistedValue).orElseThrow();
    }
}
