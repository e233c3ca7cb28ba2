package candour.mobile.areadata;

import candour.mobile.part.Facts;
import candour.mobile.part.Parts;
import candour.mobile.text.Texts;
import candour.shared.wire.CountsDocument;
import candour.shared.wire.FiguresDocument;
import candour.shared.wire.GroupDocument;
import candour.shared.wire.LedgerMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The parts of a screen that hold figures: each a sentence, the cases it rests on, and the numbers.
final class FigureParts {
    private final Texts t;
    private final FiguresDocument document;
    private final AreaWords words;
    private final CountsDocument figures;
    private final GroupWords groups;

    FigureParts(Texts t, FiguresDocument document, AreaWords words, CountsDocument figures) {
        this.t = t;
        this.document = document;
        this.words = words;
        this.figures = figures;
        this.groups = new GroupWords(t, figures);
    }

    /// Months, who is searched, and what came of it.
    List<Node> parts() {
        List<Node> parts = new ArrayList<>();
        parts.addAll(months());
        parts.addAll(who());
        parts.addAll(outcomes());
        return parts;
    }

    /// The numbers that stand first.
    VBox glance() {
        VBox card = Parts.card(t.say("area.glance"));
        card.setId("glance");
        for (AreaWords.Headline headline : words.headlines(figures)) {
            VBox one = new VBox(Parts.text(headline.value(), "number"), Parts.text(headline.words()));
            one.getStyleClass().add("fact");
            card.getChildren().add(one);
        }
        return card;
    }

    private List<Node> months() {
        List<LedgerMonth> byMonth = figures.byMonth();
        String sentence = TrendWords.sentence(t, byMonth);
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.subheading(t.say("area.section.time")));
        parts.add(Parts.text(sentence, "finding"));
        parts.add(Parts.text(words.trendCases(figures), "quiet"));
        if (!byMonth.isEmpty()) {
            parts.add(new MonthBars(t, byMonth, t.say("area.chart.spoken", "sentence", sentence)));
            if (byMonth.stream().anyMatch(month -> TrendWords.searches(month) < 0)) {
                Region swatch = new Region();
                swatch.getStyleClass().addAll("month", "month-not-supplied");
                HBox key = new HBox(swatch, Parts.text(t.say("area.figure.notSupplied"), "quiet"));
                key.getStyleClass().add("bullet");
                parts.add(key);
            }
            List<LedgerMonth> newestFirst = new ArrayList<>(byMonth);
            Collections.reverse(newestFirst);
            parts.add(table(
                    "months-table",
                    newestFirst.stream()
                            .map(month -> Facts.fact(Numbers.month(t, TrendWords.at(month)), words.month(month)))
                            .toList()));
        }
        if (figures.withoutLocation() > 0) {
            parts.add(Parts.text(t.count("area.section.noPoint", figures.withoutLocation())));
        }
        boolean small = !document.area().kind().equals("force")
                && !document.area().kind().equals("country");
        if (small) {
            parts.add(Parts.text(t.say("area.section.point")));
        }
        return parts;
    }

    private List<Node> who() {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.subheading(t.say("area.section.who")));
        parts.add(Parts.text(groups.finding(), "finding"));
        parts.add(Parts.text(words.cases(figures), "quiet"));
        parts.add(Parts.text(groups.notKnown()));
        parts.add(groups());
        parts.add(Parts.text(t.say("area.groups.interval"), "quiet"));
        parts.add(Parts.text(t.say("area.section.why")));
        return parts;
    }

    /// Each group with its numbers, and below them how its rate compares, drawn.
    private VBox groups() {
        VBox card = facts("groups", groups.groups());
        RatioScale scale = RatioScale.of(groups.documents());
        boolean drawn = false;
        for (int at = 0; at < groups.documents().size(); at++) {
            GroupDocument group = groups.documents().get(at);
            Double low = group.disparity().low();
            Double ratio = group.disparity().ratio();
            Double high = group.disparity().high();
            if (low != null && ratio != null && high != null && low > 0) {
                ((VBox) card.getChildren().get(at))
                        .getChildren()
                        .add(RatioLine.of(
                                scale, t.say("area.figure.sameRate"), low, ratio, high, groups.isMarked(group)));
                drawn = true;
            }
        }
        if (drawn) {
            card.getChildren().add(Parts.text(t.say("area.groups.axis"), "quiet"));
        }
        return card;
    }

    private List<Node> outcomes() {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.subheading(t.say("area.section.results")));
        parts.add(Parts.text(groups.outcome(), "finding"));
        parts.add(Parts.text(t.say("area.section.results.intro")));
        parts.add(facts("outcomes", groups.outcomes()));
        parts.add(table(
                "outcomes-table",
                groups.outcomesByGroup().stream()
                        .map(line -> Facts.fact(line.name(), line.values().toArray(String[]::new)))
                        .toList()));
        parts.add(Parts.text(t.say("area.outcomes.note"), "quiet"));
        return parts;
    }

    private static VBox facts(String id, List<GroupWords.Line> lines) {
        VBox facts = new VBox();
        facts.setId(id);
        facts.getStyleClass().add("card");
        lines.forEach(line ->
                facts.getChildren().add(Facts.fact(line.name(), line.values().toArray(String[]::new))));
        return facts;
    }

    /// Numbers behind one tap.
    private VBox table(String id, List<VBox> rows) {
        VBox table = new VBox();
        table.getStyleClass().add("card");
        table.setId(id);
        table.setVisible(false);
        table.setManaged(false);
        Button button = Parts.quietButton(id + "-open", t.say("area.figure.table"), () -> {});
        button.setOnAction(event -> {
            boolean open = !table.isVisible();
            // filled when it is first opened: months can be many
            if (open && table.getChildren().isEmpty()) {
                table.getChildren().setAll(rows);
            }
            table.setVisible(open);
            table.setManaged(open);
            button.setText(t.say(open ? "area.table.close" : "area.figure.table"));
            button.setAccessibleText(button.getText());
        });
        VBox whole = new VBox(button, table);
        whole.getStyleClass().add("list");
        return whole;
    }
}
