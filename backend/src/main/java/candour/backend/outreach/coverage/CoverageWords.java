package candour.backend.outreach.coverage;

import candour.backend.outreach.OutreachSettings;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.Quarter;
import candour.backend.platform.web.InWords;
import jakarta.inject.Singleton;
import java.util.List;

/// Says coverage in words, for staff and for everybody.
@Singleton
public class CoverageWords {
    private final OutreachSettings settings;

    CoverageWords(OutreachSettings settings) {
        this.settings = settings;
    }

    /// The matrix.
    public CoveragePage.Matrix matrix(Coverage coverage, boolean plans, Texts t) {
        return new CoveragePage.Matrix(
                t.say("outreach.coverage.caption"),
                coverage.quarters().reversed().stream()
                        .map(quarter -> quarter(quarter, t))
                        .toList(),
                coverage.rows().stream()
                        .map(row -> new CoveragePage.Line(
                                row.area().name(),
                                row.cells().reversed().stream()
                                        .map(cell -> mark(cell, plans, t))
                                        .toList()))
                        .toList());
    }

    /// What the minimum is, in a sentence.
    public String rule(Texts t) {
        return t.say(
                "outreach.coverage.rule." + (settings.leastLevel().equals("inform") ? "any" : "level"),
                "n",
                settings.minimumPerQuarter(),
                "level",
                t.say("outreach.level." + settings.leastLevel()));
    }

    /// The last quarter that has ended, in a sentence.
    public String says(Coverage coverage, Texts t) {
        List<Quarter> quarters = coverage.quarters();
        int last = quarters.size() - 2;
        long met = coverage.rows().stream()
                .filter(row -> row.cells().get(last).standing() == Cell.Standing.MET)
                .count();
        return coverage.rows().isEmpty()
                ? t.say("outreach.coverage.noAreas")
                : t.say(
                        "outreach.coverage.says",
                        "quarter",
                        quarter(quarters.get(last), t),
                        "met",
                        met,
                        "all",
                        coverage.rows().size());
    }

    static String quarter(Quarter quarter, Texts t) {
        return InWords.months(t.language(), quarter.firstMonth(), quarter.lastMonth());
    }

    private static CoveragePage.Mark mark(Cell cell, boolean plans, Texts t) {
        String word = cell.standing().word();
        return new CoveragePage.Mark(
                t.say("outreach.coverage." + word, "n", cell.held(), "minimum", cell.minimum()),
                plans && cell.planned() > 0 ? t.say("outreach.coverage.planned", "n", cell.planned()) : "",
                word);
    }
}
