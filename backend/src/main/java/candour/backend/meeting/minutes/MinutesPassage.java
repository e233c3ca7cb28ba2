package candour.backend.meeting.minutes;

import java.util.List;

/// A few sentences for one section of a draft of minutes.
///
/// @param heading the section
/// @param paragraphs plain text each; one that begins with `- ` is an item of a list
public record MinutesPassage(MinutesHeading heading, List<String> paragraphs) {

    public MinutesPassage {
        paragraphs = List.copyOf(paragraphs);
    }
}
