package candour.backend.scrutiny.recommendation;

import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// What a panel asks of the force or of the body that oversees it. What is public of it comes from its [History]; the
/// columns of that kind here are for lists and counts.
///
/// @param id number inside the portal
/// @param reference its name outside
/// @param panelId the panel
/// @param forceId number of the panel's force
/// @param meetingId where it was decided; null where at no meeting
/// @param caseReference the drawn case it comes from, never shown to the public; null where from none
/// @param addressee code of an [Addressee]
/// @param theme code of a [Theme]
/// @param language of its texts
/// @param title in one line
/// @param found what the panel found
/// @param asked what it asks for
/// @param dueOn by when it is to be answered
/// @param state code of a [RecommendationState], for those who work with it
/// @param shown the same for the public; null until it is delivered
/// @param position the last that the public may see; null before
/// @param verdict the last that the public may see; null before
/// @param changeDueOn by when the change was promised; null where no day was named
/// @param checkingOn since when a text waits for a second person; null where none does
/// @param deliveredOn null before
/// @param movedOn day of the last step that everybody may see, or of the draft
/// @param sample whether it is made up, for trials
/// @param version goes up with every step
@MappedEntity("recommendation")
public record Recommendation(
        @Id long id,

        @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference reference,

        long panelId,
        int forceId,
        @Nullable Long meetingId,

        @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class) @Nullable
        PublicReference caseReference,

        String addressee,
        String theme,
        String language,
        String title,
        String found,
        String asked,
        LocalDate dueOn,
        String state,
        @Nullable String shown,
        @Nullable String position,
        @Nullable String verdict,
        @Nullable LocalDate changeDueOn,
        @Nullable LocalDate checkingOn,
        @Nullable LocalDate deliveredOn,
        LocalDate movedOn,
        boolean sample,
        int version) {

    /// Who is asked.
    Addressee asksWhom() {
        return Addressee.of(addressee);
    }

    /// What it is about.
    public Theme about() {
        return Theme.of(theme);
    }

    /// Whether it went to the addressee, and with that to the public.
    public boolean isPublic() {
        return shown != null;
    }

    /// Whether the public sees it waiting for an answer that has not come in.
    public boolean isUnanswered() {
        return "awaiting".equals(shown) && checkingOn == null;
    }

    /// Days by which an answer is late; 0 while it is in time, and once it came in.
    public long daysLate(LocalDate today) {
        return isUnanswered() ? Math.max(0, ChronoUnit.DAYS.between(dueOn, today)) : 0;
    }

    /// Nothing of what it says: a draft is not public.
    @Override
    public String toString() {
        return "Recommendation[" + reference + "]";
    }
}
