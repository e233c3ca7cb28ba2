package candour.backend.scrutiny.draw;

import candour.backend.platform.text.Texts;
import candour.backend.scrutiny.extract.ExtractColumn;
import candour.backend.stopsearch.Labels;
import candour.backend.stopsearch.PublishedValues;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Words what a part of a draw is about, and lists what it can be about.
@Singleton
class FocusWords {
    private final PublishedValues published;

    FocusWords(PublishedValues published) {
        this.published = published;
    }

    /// Such as "Any record" or "Power: Misuse of Drugs Act 1971, section 23".
    String say(Focus focus, Texts t) {
        Optional<ExtractColumn> about = focus.about();
        if (about.isEmpty()) {
            return t.say("draws.focus.any");
        }
        ExtractColumn column = about.get();
        return t.say(
                "draws.focus",
                "column",
                t.say("cases.column." + column.heading()),
                "value",
                column.list()
                        .map(list -> Labels.code(t, list, focus.value(), published.dictionary()))
                        .orElseGet(() -> t.say("cases.known." + focus.value())));
    }

    /// What a part can be about: all records first.
    List<Focus> choices() {
        List<Focus> choices = new ArrayList<>();
        choices.add(Focus.any());
        for (ExtractColumn column :
                List.of(ExtractColumn.POWER, ExtractColumn.OBJECT_OF_SEARCH, ExtractColumn.OUTCOME)) {
            published.dictionary().codes(column.list().orElseThrow()).stream()
                    .map(code -> Focus.on(column, code.code()))
                    .forEach(choices::add);
        }
        choices.add(Focus.on(ExtractColumn.AGE_RANGE, "10-17"));
        choices.add(Focus.on(ExtractColumn.BODY_WORN_VIDEO, "no"));
        choices.add(Focus.on(ExtractColumn.MORE_THAN_OUTER_CLOTHING, "yes"));
        choices.add(Focus.on(ExtractColumn.FORCE_USED, "yes"));
        return choices;
    }
}
