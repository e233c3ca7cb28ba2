package candour.backend.platform.persistence;

import candour.shared.area.AreaKind;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/// Stores a kind of area as its code.
@Singleton
public final class AreaKindConverter implements AttributeConverter<AreaKind, String> {

    @Override
    public @Nullable String convertToPersistedValue(@Nullable AreaKind entityValue, ConversionContext context) {
        return entityValue == null ? null : entityValue.code();
    }

    @Override
    public @Nullable AreaKind convertToEntityValue(@Nullable String persistedValue, ConversionContext context) {
        return persistedValue == null ? null : AreaKind.ofCode(persistedValue);
    }
}
