package candour.backend.meeting.minutes;

import candour.backend.platform.fault.NotFound;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.FormError;
import java.util.List;

/// Frames and addresses of the pages about minutes that are not published.
final class MinutesFrames {
    static final String DESK = "/staff/minutes";
    static final int UNPROCESSABLE = 422;
    static final int CONFLICT = 409;

    private MinutesFrames() {}

    static Frame desk(Pages pages, Texts t, String title, String path, List<FormError> errors) {
        String shown = errors.isEmpty() ? title : t.say("check.error", "title", title);
        return pages.frame(t, shown, path)
                .under(t.say("identity.home.title"), "/staff")
                .unlisted();
    }

    static Frame below(Pages pages, Texts t, String title, String path, List<FormError> errors) {
        return desk(pages, t, title, path, errors).under(t.say("minutes.desk.title"), DESK);
    }

    /// @throws NotFound when it names nothing
    static PublicReference reference(String text) {
        return PublicReference.parse(text).orElseThrow(() -> new NotFound("there are no such minutes"));
    }

    static int number(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new NotFound("there is no such page");
        }
        return Integer.parseInt(text);
    }
}
