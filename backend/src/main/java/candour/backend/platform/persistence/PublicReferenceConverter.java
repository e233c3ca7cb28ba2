package candour.backend.platform.persistence;

import candour.backend.platform.reference.PublicReference;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/// Stores a public reference as its 16 bytes.
@Singleton
public final class PublicReferenceConverter implements AttributeConverter<PublicReference, byte[]> {

    @Override
    public byte @Nullable [] convertToPersistedValue(@Nullable PublicReference entityValue, ConversionContext context) {
        return entityValue == null ? null : entityValue.bytes();
    }

    @Override
    public @Nullable PublicReference convertToEntityValue(byte @Nullable [] persistedValue, ConversionContext context) {
        return persistedValue == null ? null : PublicReference.of(persistedValue);
    }
}
