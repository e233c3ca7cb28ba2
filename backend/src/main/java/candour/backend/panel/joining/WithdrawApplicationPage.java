package candour.backend.panel.joining;

import candour.backend.platform.web.Page;

/// What happens when somebody takes their application back.
///
/// @param panel name of the panel
public record WithdrawApplicationPage(String panel) implements Page {

    @Override
    public String template() {
        return "panel/joining/withdraw.jte";
    }
}
