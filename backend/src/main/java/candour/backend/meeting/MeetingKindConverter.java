package candour.backend.meeting;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/// Stores a kind of meeting as its code.
@Singleton
final class MeetingKindConverter implements AttributeConverter<MeetingKind, String> {

    @Override
    public @Nullable String convertToPersistedValue(@Nullable MeetingKind kind, ConversionContext context) {
        return kind == null ? null : kind.code();
    }

    @Override
    public @Nullable MeetingKind convertToEntityValue(@Nullable String code, ConversionContext context) {
        return code == null ? null : MeetingKind.ofCode(code);
    }
}
