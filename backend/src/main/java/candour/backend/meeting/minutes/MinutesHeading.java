package candour.backend.meeting.minutes;

import candour.backend.platform.text.Texts;
import java.util.Locale;

/// The sections that a draft of minutes begins with, in their order. Source: APCC Race Disparity Toolkit, 7th edition,
/// for what panels look at; product rule: what was looked at, what was found, what was asked, what the force answered.
public enum MinutesHeading {
    /// Who came, by role.
    ATTENDANCE,
    /// What became of the last minutes.
    LAST_MINUTES,
    /// What the meeting was to talk about.
    AGENDA,
    /// The cases that were drawn and graded.
    CASES,
    /// What can be learnt from them, praise and concern.
    LEARNING,
    /// What the public asked, and what was said to it.
    QUESTIONS,
    /// What was asked of the force.
    ASKED,
    /// What the force answered to what was asked before.
    ANSWERED,
    /// What was agreed, and the next meeting.
    NEXT;

    /// In words.
    String label(Texts t) {
        return t.say("minutes.heading." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
