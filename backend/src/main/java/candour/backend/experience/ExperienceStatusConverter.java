package candour.backend.experience;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/// Stores a status as its code.
@Singleton
final class ExperienceStatusConverter implements AttributeConverter<ExperienceStatus, String> {

    @Override
    public @Nullable String convertToPersistedValue(@Nullable ExperienceStatus status, ConversionContext context) {
        return status == null ? null : status.code();
    }

    @Override
    public @Nullable ExperienceStatus convertToEntityValue(@Nullable String code, ConversionContext context) {
        return code == null ? null : ExperienceStatus.ofCode(code);
    }
}
