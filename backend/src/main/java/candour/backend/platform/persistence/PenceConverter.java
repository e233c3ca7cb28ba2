package candour.backend.platform.persistence;

import candour.shared.money.Pence;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/// Stores an amount of money as its pence.
@Singleton
public final class PenceConverter implements AttributeConverter<Pence, Long> {

    @Override
    public @Nullable Long convertToPersistedValue(@Nullable Pence entityValue, ConversionContext context) {
        return entityValue == null ? null : entityValue.value();
    }

    @Override
    public @Nullable Pence convertToEntityValue(@Nullable Long persistedValue, ConversionContext context) {
        return persistedValue == null ? null : new Pence(persistedValue);
    }
}
