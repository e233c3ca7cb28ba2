package candour.backend.meeting;

import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.Section;
import jakarta.inject.Singleton;

/// What stands round the pages about one meeting: the way to them.
@Singleton
public class MeetingFrames {
    private final MeetingLookup meetings;
    private final PanelLookup panels;
    private final Pages pages;

    MeetingFrames(MeetingLookup meetings, PanelLookup panels, Pages pages) {
        this.meetings = meetings;
        this.panels = panels;
        this.pages = pages;
    }

    /// The meeting that an address names.
    ///
    /// @throws NotFound when there is none
    public Meeting meeting(String reference) {
        return meetings.get(reference);
    }

    /// The frame of the public page of a meeting.
    Frame page(Texts t, Meeting meeting, String title) {
        Panel panel = panels.get(meeting.panelId());
        return pages.frame(t, title, meeting.path()).in(Section.PANELS).under(panel.name(), panel.path());
    }

    /// The frame of a public page below that of a meeting, kept out of search engines.
    ///
    /// @param end of its path, behind that of the meeting
    public Frame below(Texts t, Meeting meeting, String title, String end) {
        Panel panel = panels.get(meeting.panelId());
        return pages.frame(t, title, meeting.path() + end)
                .in(Section.PANELS)
                .under(panel.name(), panel.path())
                .under(MeetingWords.title(t, meeting), meeting.path())
                .unlisted();
    }

    /// The frame of the page of a meeting for those who take part, or of one below it.
    ///
    /// @param end of its path, behind that of the meeting; empty for the meeting's own
    public Frame staff(Texts t, Meeting meeting, String title, String end) {
        Frame frame = list(t, title, meeting.staffPath() + end).under(t.say("meeting.list.title"), "/staff/meetings");
        return end.isEmpty() ? frame : frame.under(MeetingWords.title(t, meeting), meeting.staffPath());
    }

    /// The frame of a page of those who take part that is about no one meeting.
    public Frame list(Texts t, String title, String path) {
        return pages.frame(t, title, path)
                .under(t.say("identity.home.title"), "/staff")
                .unlisted();
    }
}
