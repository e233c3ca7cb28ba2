package candour.mobile.experience.telling;

import candour.mobile.experience.telling.Districts.Fetching;
import candour.mobile.part.Fields;
import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import candour.shared.experience.Question;
import candour.shared.wire.AreaEntry;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Makes the parts by which a district is found: what is typed is looked for on the phone. Where it leads nowhere, or
/// the list was never fetched, it can be kept as the place.
final class AreaParts {
    private static final int MOST = 8;
    private final TellingViewModel telling;
    private final Districts districts;
    private final Texts t;
    private final VBox found = new VBox();
    // held here, because the list outlasts the screen and must not hold it
    private final ChangeListener<Fetching> fetched = (property, before, now) -> show();

    AreaParts(TellingViewModel telling, Districts districts, Texts t) {
        this.telling = telling;
        this.districts = districts;
        this.t = t;
        found.getStyleClass().addAll("choices", "found");
        found.getProperties().put("keeps", fetched);
    }

    List<Node> parts(Question question) {
        districts.fetching().addListener(new WeakChangeListener<>(fetched));
        List<Node> parts = new ArrayList<>();
        telling.answers().find(question.id()).ifPresent(code -> {
            parts.add(Parts.notice(
                    t.say("tell.area.chosen", "area", districts.name(code).orElse(code))));
            parts.add(Parts.button("go-on", t.say("tell.keep-answer"), telling::next));
        });
        parts.add(Fields.line("search", t.say("tell.area.search"), telling.search(), text -> {
            telling.search(text);
            show();
        }));
        parts.add(found);
        show();
        return parts;
    }

    private void show() {
        found.getChildren().clear();
        if (districts.fetching().get() == Fetching.AWAY) {
            found.getChildren().add(Parts.notice(t.say("tell.area.away")));
        }
        String typed = telling.search().strip();
        if (typed.isEmpty()) {
            return;
        }
        List<AreaEntry> all = districts.find(typed);
        all.stream().limit(MOST).forEach(area -> found.getChildren()
                .add(Parts.choice(
                        "area-" + area.code(),
                        area.name(),
                        area.name(),
                        false,
                        () -> telling.chooseArea(area.code()))));
        if (all.size() > MOST) {
            found.getChildren().add(Parts.text(t.count("tell.area.more", all.size() - MOST), "quiet"));
        }
        if (all.isEmpty()) {
            switch (districts.fetching().get()) {
                case HERE -> found.getChildren().add(Parts.text(t.say("tell.area.nothing")));
                case ASKED -> found.getChildren().add(Parts.underWay(t.say("tell.area.fetching")));
                case NOT_ASKED, AWAY -> {
                    // what is typed can still be kept as the place
                }
            }
            found.getChildren()
                    .add(Parts.quietButton(
                            "keep-place", t.say("tell.area.keep", "typed", typed), () -> telling.keepAsPlace(typed)));
        }
    }
}
