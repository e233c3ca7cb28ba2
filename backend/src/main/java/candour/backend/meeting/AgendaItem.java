package candour.backend.meeting;

import candour.backend.platform.text.Texts;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/// Something a meeting is to talk about.
///
/// @param position in the agenda, from 1; suggestions come behind
/// @param title up to 200 characters
/// @param state `agreed`, `suggested` or `declined`
/// @param suggestedBy public reference of the member who suggested it; null for those who run the meeting
@MappedEntity("agenda_item")
public record AgendaItem(
        @Id long id,
        long meetingId,
        int position,
        String title,
        String state,
        @Nullable String suggestedBy) {
    /// It will be talked about; everybody can read it.
    public static final String AGREED = "agreed";

    /// A member wishes it; those who run the meeting decide.
    public static final String SUGGESTED = "suggested";

    /// It will not be talked about.
    public static final String DECLINED = "declined";

    /// The title as somebody reads it who reads these texts.
    public String title(Texts t) {
        return suggestedBy == null ? UsualItems.in(t, title) : title;
    }
}
