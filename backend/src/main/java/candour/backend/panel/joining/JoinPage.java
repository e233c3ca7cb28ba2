package candour.backend.panel.joining;

import candour.backend.panel.Panel;
import candour.backend.panel.PanelKind;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Page;

/// What an applicant should know before the first question.
///
/// @param panel name of the panel
/// @param path of the application
/// @param ages of members, in words
/// @param young whether it is a panel of young people
/// @param full whether every seat is taken
/// @param gone whether answers that were not sent ran out
public record JoinPage(String panel, String path, String ages, boolean young, boolean full, boolean gone)
        implements Page {

    static JoinPage of(Panel panel, boolean gone, Texts t) {
        return new JoinPage(
                panel.name(),
                Journey.at(panel, "").toString(),
                ages(panel, t),
                panel.kind() == PanelKind.YOUTH,
                panel.vacancies() == 0,
                gone);
    }

    private static String ages(Panel panel, Texts t) {
        Integer oldest = panel.ageTo();
        return oldest == null
                ? t.say("panel.ages.from", "from", panel.ageFrom())
                : t.say("panel.ages.between", "from", panel.ageFrom(), "to", oldest);
    }

    @Override
    public String template() {
        return "panel/joining/start.jte";
    }
}
