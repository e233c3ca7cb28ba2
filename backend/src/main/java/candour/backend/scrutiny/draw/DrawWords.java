package candour.backend.scrutiny.draw;

import candour.backend.area.AreaLookup;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.ClockChip;
import candour.backend.platform.web.component.SummaryRow;
import candour.backend.platform.web.component.TableView;
import candour.backend.scrutiny.extract.CaseExtract;
import candour.backend.scrutiny.extract.ExtractLookup;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Words a draw, for everybody and for those who run it.
@Singleton
class DrawWords {
    private final StoredDraws draws;
    private final ExtractLookup extracts;
    private final PanelLookup panels;
    private final AreaLookup areas;
    private final FocusWords focuses;

    DrawWords(StoredDraws draws, ExtractLookup extracts, PanelLookup panels, AreaLookup areas, FocusWords focuses) {
        this.draws = draws;
        this.extracts = extracts;
        this.panels = panels;
        this.areas = areas;
        this.focuses = focuses;
    }

    /// Such as "Birmingham panel, 3 March 2027".
    String name(CaseDraw draw, Texts t) {
        return t.say("draws.name", "panel", panel(draw), "day", day(draw.committedAt(), t));
    }

    /// Such as "Draw of 3 March 2027".
    String draw(CaseDraw draw, Texts t) {
        return t.say("draws.of", "day", day(draw.committedAt(), t));
    }

    String panel(CaseDraw draw) {
        return panels.find(draw.panelId()).map(Panel::name).orElse("");
    }

    ClockChip state(CaseDraw draw, Texts t) {
        String tone =
                switch (draw.state()) {
                    case CaseDraw.DRAWN -> "done";
                    case CaseDraw.COMMITTED -> "waiting";
                    default -> "ended";
                };
        return new ClockChip(t.say("draws.state." + draw.state()), tone);
    }

    /// What is known of the draw, in the order in which it became known.
    List<SummaryRow> facts(CaseDraw draw, Texts t) {
        List<SummaryRow> facts = new ArrayList<>();
        facts.add(SummaryRow.of(t.say("draws.fact.panel"), panel(draw)));
        facts.add(SummaryRow.of(
                t.say("draws.fact.force"), areas.getForce(draw.forceId()).name()));
        Optional<CaseExtract> extract = extracts.find(draw.extractId());
        extract.ifPresent(one -> facts.add(
                SummaryRow.of(t.say("draws.fact.period"), InWords.months(t.language(), one.from(), one.to()))));
        facts.add(new SummaryRow(t.say("draws.fact.frame"), draw.frameHashText(), t.say("draws.fact.frame.note")));
        facts.add(new SummaryRow(
                t.say("draws.fact.commitment"),
                draw.commitmentText(),
                t.say("draws.fact.commitment.note", "moment", moment(draw.committedAt(), t))));
        @Nullable Instant at = draw.drawnAt();
        @Nullable String said = draw.said();
        if (draw.isDrawn() && at != null && said != null) {
            facts.add(new SummaryRow(t.say("draws.fact.said"), said, t.say("draws.fact.said.note")));
            facts.add(new SummaryRow(
                    t.say("draws.fact.seed"),
                    HexFormat.of().formatHex(draw.seed()),
                    t.say("draws.fact.seed.note", "moment", moment(at, t))));
        }
        return facts;
    }

    /// The parts: what belongs to them, how many records, how many drawn.
    TableView strata(CaseDraw draw, Texts t) {
        DrawFrame frame = DrawFrame.parse(draws.frame(draw));
        List<Stratum> strata = draw.toPlan().strata();
        List<TableView.Row> rows = new ArrayList<>();
        for (int at = 0; at < strata.size(); at++) {
            rows.add(TableView.Row.of(
                    t.say("draws.part", "n", at + 1),
                    focuses.say(strata.get(at).focus(), t),
                    InWords.count(t.language(), frame.marks(at + 1).size()),
                    InWords.count(t.language(), strata.get(at).size())));
        }
        return TableView.of(
                "parts",
                t.say("draws.parts"),
                List.of(
                        TableView.Column.words(t.say("draws.parts.part")),
                        TableView.Column.words(t.say("draws.parts.about")),
                        TableView.Column.numbers(t.say("draws.parts.records")),
                        TableView.Column.numbers(t.say("draws.parts.drawn"))),
                rows);
    }

    /// What was drawn, in its order, with what was replaced and why.
    TableView cases(CaseDraw draw, Texts t) {
        return TableView.of(
                "cases",
                t.say("draws.cases"),
                List.of(
                        TableView.Column.words(t.say("draws.cases.place")),
                        TableView.Column.words(t.say("draws.cases.mark")),
                        TableView.Column.words(t.say("draws.cases.state"))),
                draws.cases(draw).stream()
                        .map(one -> TableView.Row.of(
                                t.say("draws.place", "part", one.stratum(), "place", one.place()),
                                one.markText(),
                                caseState(one, t)))
                        .toList());
    }

    /// Such as "Looked at" or "Replaced on 3 March 2027: no footage".
    String caseState(DrawnCase drawn, Texts t) {
        if (drawn.replacedBecause() == null || drawn.replacedOn() == null) {
            return t.say("draws.case.in");
        }
        return t.say(
                "draws.case.replaced",
                "day",
                InWords.day(t.language(), drawn.replacedOn()),
                "reason",
                t.say("draws.replaced." + drawn.replacedBecause()));
    }

    String about(CaseDraw draw, Texts t) {
        return t.say(
                "draws.about",
                "force",
                areas.getForce(draw.forceId()).name(),
                "n",
                draw.toPlan().size());
    }

    private static String day(Instant moment, Texts t) {
        return InWords.day(t.language(), LondonTime.day(moment));
    }

    private static String moment(Instant moment, Texts t) {
        return t.say(
                "draws.moment",
                "day",
                day(moment, t),
                "time",
                LondonTime.at(moment).toLocalTime().withNano(0).toString());
    }
}
