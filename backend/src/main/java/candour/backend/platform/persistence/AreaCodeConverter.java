package candour.backend.platform.persistence;

import candour.shared.area.AreaCode;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/// Stores an area code as its nine characters.
@Singleton
public final class AreaCodeConverter implements AttributeConverter<AreaCode, String> {

    @Override
    public @Nullable String convertToPersistedValue(@Nullable AreaCode entityValue, ConversionContext context) {
        return entityValue == null ? null : entityValue.value();
    }

    @Override
    public @Nullable AreaCode convertToEntityValue(@Nullable String persistedValue, ConversionContext context) {
        return persistedValue == null ? null : new AreaCode(persistedValue);
    }
}
