package candour.backend.panel.joining;

import candour.backend.panel.Panel;
import candour.backend.platform.web.Page;

/// What an applicant should know before the first question.
///
/// @param panel name of the panel
/// @param path of the application
/// @param full whether every seat is taken
/// @param gone whether answers that were not sent ran out
public record JoinPage(String panel, String path, boolean full, boolean gone) implements Page {

    static JoinPage of(Panel panel, boolean gone) {
        return new JoinPage(panel.name(), Journey.at(panel, "").toString(), panel.vacancies() == 0, gone);
    }

    @Override
    public String template() {
        return "panel/joining/start.jte";
    }
}
