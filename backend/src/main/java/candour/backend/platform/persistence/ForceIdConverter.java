package candour.backend.platform.persistence;

import candour.shared.area.ForceId;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/// Stores a force identifier as its text.
@Singleton
public final class ForceIdConverter implements AttributeConverter<ForceId, String> {

    @Override
    public @Nullable String convertToPersistedValue(@Nullable ForceId entityValue, ConversionContext context) {
        return entityValue == null ? null : entityValue.value();
    }

    @Override
    public @Nullable ForceId convertToEntityValue(@Nullable String persistedValue, ConversionContext context) {
        return persistedValue == null ? null : new ForceId(persistedValue);
    }
}
