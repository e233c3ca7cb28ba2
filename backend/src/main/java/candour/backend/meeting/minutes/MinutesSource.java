package candour.backend.meeting.minutes;

import candour.backend.meeting.Meeting;
import candour.backend.platform.text.Texts;
import java.util.List;

/// What a feature knows that belongs into the minutes of a meeting. A feature gives a bean of it; drafts begin with
/// what all of them say. A draft is public in the end: no names of people, nothing of a case but what may be published.
public interface MinutesSource {

    /// Where it stands among others that say something for the same section, smallest first.
    int order();

    /// What it knows of the meeting.
    ///
    /// @param t the words in the language the minutes are written in
    List<MinutesPassage> passages(Meeting meeting, Texts t);
}
