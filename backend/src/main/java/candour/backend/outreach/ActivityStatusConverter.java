package candour.backend.outreach;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/// Stores a status as its code.
@Singleton
final class ActivityStatusConverter implements AttributeConverter<ActivityStatus, String> {

    @Override
    public @Nullable String convertToPersistedValue(@Nullable ActivityStatus entityValue, ConversionContext context) {
        return entityValue == null ? null : entityValue.code();
    }

    @Override
    public @Nullable ActivityStatus convertToEntityValue(@Nullable String persistedValue, ConversionContext context) {
        return persistedValue == null
                ? null
                : ActivityStatus.find(persistedValue).orElseThrow();
    }
}
