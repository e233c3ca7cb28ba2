package candour.backend.outreach;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/// Stores a method as its code.
@Singleton
final class EngagementMethodConverter implements AttributeConverter<EngagementMethod, String> {

    @Override
    public @Nullable String convertToPersistedValue(@Nullable EngagementMethod entityValue, ConversionContext context) {
        return entityValue == null ? null : entityValue.code();
    }

    @Override
    public @Nullable EngagementMethod convertToEntityValue(@Nullable String persistedValue, ConversionContext context) {
        return persistedValue == null
                ? null
                : EngagementMethod.find(persistedValue).orElseThrow();
    }
}
