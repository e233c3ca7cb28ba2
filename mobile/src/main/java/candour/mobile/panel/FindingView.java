package candour.mobile.panel;

import candour.mobile.part.Fields;
import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import java.util.List;
import javafx.scene.layout.VBox;

/// Shows the ways to a panel: a postcode or a place, the list of districts, all panels; and the way to an application
/// that was sent.
final class FindingView extends VBox {
    private final FindingViewModel finding;
    private final Texts t;
    private final VBox search = new VBox();

    FindingView(FindingViewModel finding, Texts t, Runnable districts, Runnable all, Runnable follow) {
        this.finding = finding;
        this.t = t;
        getStyleClass().add("column");
        search.getStyleClass().add("parts");
        finding.note().addListener((property, before, now) -> show(now));
        show(finding.note().get());
        getChildren()
                .addAll(List.of(
                        Parts.heading(t.say("panels.list.title")),
                        Parts.text(t.say("panels.list.lead")),
                        search,
                        Parts.row("districts", t.say("panels.districts"), t.say("panels.districts.what"), districts),
                        Parts.row("all", t.say("panels.all"), t.say("panels.all.what"), all),
                        Parts.row("follow", t.say("panels.follow.link"), t.say("panels.follow.what"), follow)));
    }

    private void show(FindingViewModel.Note note) {
        VBox field = Fields.line("place", t.say("panels.find.label"), finding.typed(), finding::type);
        Fields.say(field, Parts.text(t.say("panels.find.hint"), "quiet"));
        if (note != FindingViewModel.Note.NONE) {
            Fields.say(field, Parts.error(t.say(key(note))));
        }
        Fields.input(field).ifPresent(input -> Fields.onEnter(input, finding::find));
        search.getChildren()
                .setAll(
                        field,
                        Parts.exceptWhile(
                                finding.busy(), Parts.button("find", t.say("panels.find.button"), finding::find)),
                        Parts.whileTrue(finding.busy(), Parts.underWay(t.say("app.loading"))));
    }

    private static String key(FindingViewModel.Note note) {
        return switch (note) {
            case NONE, EMPTY -> "panels.find.nothing";
            case UNKNOWN_POSTCODE -> "panels.find.postcode";
            case UNKNOWN_PLACE -> "panels.find.noPlace";
            case AWAY -> "app.away";
        };
    }
}
