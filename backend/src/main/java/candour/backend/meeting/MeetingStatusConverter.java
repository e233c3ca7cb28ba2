package candour.backend.meeting;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/// Stores where a meeting stands as its code.
@Singleton
final class MeetingStatusConverter implements AttributeConverter<MeetingStatus, String> {

    @Override
    public @Nullable String convertToPersistedValue(@Nullable MeetingStatus status, ConversionContext context) {
        return status == null ? null : status.code();
    }

    @Override
    public @Nullable MeetingStatus convertToEntityValue(@Nullable String code, ConversionContext context) {
        return code == null ? null : MeetingStatus.ofCode(code);
    }
}
