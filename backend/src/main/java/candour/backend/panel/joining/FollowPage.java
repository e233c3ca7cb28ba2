package candour.backend.panel.joining;

import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.FormError;
import java.util.List;

/// Where an applicant types their reference.
///
/// @param typed what they typed
/// @param errors what to put right
public record FollowPage(String typed, List<FormError> errors) implements Page {

    public FollowPage {
        errors = List.copyOf(errors);
    }

    @Override
    public String template() {
        return "panel/joining/follow.jte";
    }
}
