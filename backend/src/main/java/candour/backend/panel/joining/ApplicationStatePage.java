package candour.backend.panel.joining;

import candour.backend.panel.application.ApplicationStatus;
import candour.backend.panel.application.FollowedApplication;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.Page;

/// An application as its applicant sees it.
///
/// @param panel name of the panel
/// @param panelPath its page
/// @param status in a word or two
/// @param tone of the mark beside it
/// @param what is happening with it
/// @param received the week it came in
/// @param words of the panel officer; empty where there are none
/// @param open whether it can be taken back
/// @param appointed whether the questions about equality on appointment are pointed to. The way there carries nothing:
///     no reference, and no referrer
public record ApplicationStatePage(
        String panel,
        String panelPath,
        String status,
        String tone,
        String what,
        String received,
        String words,
        boolean open,
        boolean appointed)
        implements Page {

    static ApplicationStatePage of(FollowedApplication found, Texts t) {
        ApplicationStatus status = found.application().status();
        return new ApplicationStatePage(
                found.panel().name(),
                found.panel().path(),
                t.say("panel.follow.status." + status.word()),
                status.tone(),
                t.say("panel.follow.what." + status.word()),
                t.say(
                        "panel.follow.received",
                        "day",
                        InWords.day(t.language(), found.application().received().monday())),
                found.words(),
                status.isOpen(),
                status == ApplicationStatus.APPOINTED);
    }

    @Override
    public String template() {
        return "panel/joining/state.jte";
    }
}
