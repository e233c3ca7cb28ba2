package candour.backend.experience.checking;

import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.FormError;
import java.util.List;

/// Where a resident types their reference.
///
/// @param typed what they typed
/// @param errors what to put right
/// @param over whether they were here before and the half hour has passed
public record CheckPage(String typed, List<FormError> errors, boolean over) implements Page {

    public CheckPage {
        errors = List.copyOf(errors);
    }

    @Override
    public String template() {
        return "experience/check.jte";
    }
}
