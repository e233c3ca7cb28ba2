package candour.backend.meeting.minutes;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// One section of one version of minutes.
///
/// @param section its number, the same through all versions
/// @param position where it stands among the others, smallest first
/// @param heading what it is about
/// @param body paragraphs and lists as plain text; empty where nothing is written yet
@MappedEntity("minutes_section")
record MinutesSection(@Id int section, int position, String heading, String body) {
    /// Most letters of a heading.
    static final int LONGEST_HEADING = 200;

    /// Most letters of a body.
    static final int LONGEST_BODY = 20_000;

    /// Whether it says the same.
    boolean says(String otherHeading, String otherBody) {
        return heading.equals(otherHeading) && body.equals(otherBody);
    }

    boolean says(MinutesSection other) {
        return says(other.heading(), other.body());
    }
}
