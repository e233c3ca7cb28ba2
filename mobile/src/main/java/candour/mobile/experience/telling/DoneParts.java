package candour.mobile.experience.telling;

import candour.mobile.home.HomeViewModel;
import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// Makes the parts of the last screen: what happens next, and who can help.
final class DoneParts {
    private final Texts t;
    private final String body;
    private final Ways ways;

    /// Where the last screen leads.
    ///
    /// @param check to "Check my report"
    /// @param aboutYou to the questions about equality
    /// @param further to other rooms of the app
    /// @param home to the first screen
    record Ways(Runnable check, Runnable aboutYou, List<HomeViewModel.Door> further, Runnable home) {
        Ways {
            further = List.copyOf(further);
        }
    }

    /// @param body that reads the report
    DoneParts(Texts t, String body, Ways ways) {
        this.t = t;
        this.body = body;
        this.ways = ways;
    }

    /// @param readBy the day by which it is read, as the portal gave it
    List<Node> parts(String readBy) {
        List<Node> parts = new ArrayList<>(List.of(
                Parts.heading(t.say("tell.done.heading")),
                Parts.text(t.say("tell.done.lead")),
                Parts.card(
                        t.say("tell.done.next"),
                        Parts.bullets(
                                t.say("tell.done.read", "body", body, "day", day(readBy)),
                                t.say("tell.done.check"),
                                t.say("tell.done.erase"))),
                Parts.row("check", t.say("home.check"), t.say("home.check.what"), ways.check()),
                Parts.row(
                        "about-you", t.say("tell.done.about-you"), t.say("tell.done.about-you.text"), ways.aboutYou()),
                Parts.card(
                        t.say("tell.done.support"),
                        Parts.bullets(
                                t.say("tell.done.childline"),
                                t.say("tell.done.nspcc"),
                                t.say("tell.done.samaritans"),
                                t.say("tell.done.victim-support"),
                                t.say("tell.done.y-stop"),
                                t.say("tell.done.citizens-advice"))),
                Parts.card(
                        t.say("tell.done.complain"),
                        Parts.text(t.say("tell.done.complain.not")),
                        Parts.text(t.say("tell.done.complain.how")),
                        Parts.text(t.say("tell.done.complain.help"))),
                Parts.card(t.say("tell.done.rights"), Parts.text(t.say("tell.done.rights.record")))));
        ways.further()
                .forEach(door -> parts.add(Parts.row(
                        door.name(),
                        t.say("home." + door.name()),
                        t.say("home." + door.name() + ".what"),
                        door.open())));
        parts.add(Parts.button("home", t.say("tell.home"), ways.home()));
        return parts;
    }

    private String day(String iso) {
        try {
            return t.day(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }
}
