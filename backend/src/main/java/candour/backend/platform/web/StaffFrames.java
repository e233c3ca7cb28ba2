package candour.backend.platform.web;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.FormError;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;

/// Shows pages of staff, below their home page.
@Singleton
public class StaffFrames {
    private final Pages pages;

    StaffFrames(Pages pages) {
        this.pages = pages;
    }

    /// A page below the home page of staff.
    ///
    /// @param errors what to put right; with any, the title says so and the status is 422
    public MutableHttpResponse<byte[]> show(Texts t, String title, String path, List<FormError> errors, Page page) {
        return render(frame(t, title, path, errors), errors, page);
    }

    /// A page below one of these lists.
    ///
    /// @param listKey key of the list's title
    /// @param listPath its address
    public MutableHttpResponse<byte[]> below(
            Texts t, String listKey, String listPath, String title, String path, List<FormError> errors, Page page) {
        return render(frame(t, title, path, errors).under(t.say(listKey), listPath), errors, page);
    }

    private Frame frame(Texts t, String title, String path, List<FormError> errors) {
        return pages.frame(t, errors.isEmpty() ? title : t.say("platform.error") + " " + title, path)
                .under(t.say("identity.home.title"), "/staff")
                .unlisted();
    }

    private MutableHttpResponse<byte[]> render(Frame frame, List<FormError> errors, Page page) {
        MutableHttpResponse<byte[]> shown = pages.render(frame, page);
        return errors.isEmpty() ? shown : shown.status(422);
    }
}
