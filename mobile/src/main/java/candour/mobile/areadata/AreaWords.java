package candour.mobile.areadata;

import candour.mobile.text.Texts;
import candour.shared.wire.AreaEntry;
import candour.shared.wire.CompletenessDocument;
import candour.shared.wire.CountsDocument;
import candour.shared.wire.FiguresDocument;
import candour.shared.wire.LedgerMonth;
import candour.shared.wire.OutcomesDocument;
import candour.shared.wire.RateDocument;
import candour.shared.wire.ResidentsDocument;
import candour.shared.wire.ShareDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What the screen of an area says before anything is drawn: what it is about, how complete it is, and the few numbers
/// to begin with.
final class AreaWords {
    private final Texts t;
    private final FiguresDocument document;

    AreaWords(Texts t, FiguresDocument document) {
        this.t = t;
        this.document = document;
    }

    /// A number and what it means.
    record Headline(String value, String words) {}

    /// What an area is called; England and Wales together have a name in each language.
    static String name(Texts t, AreaEntry area) {
        return area.kind().equals("country") ? t.say("area.kind.country") : area.name();
    }

    /// What kind of area it is.
    static String kind(Texts t, AreaEntry area) {
        String key = "area.kind." + area.kind();
        String kind = t.has(key) ? t.say(key) : area.kind();
        String said = area.current() ? kind : t.say("area.entry.historic", "kind", kind);
        String within = area.within();
        return within == null ? said : said + ", " + within;
    }

    /// "Police stop and search in Bedford, May 2022 to April 2023."
    String lead() {
        return t.say(
                Numbers.isYear(document.period()) ? "area.page.lead.year" : "area.page.lead",
                "area",
                name(t, document.area()),
                "period",
                Numbers.period(t, document.period()));
    }

    /// Which months were supplied, in a sentence.
    String completeness() {
        CompletenessDocument complete = document.completeness();
        if (complete.forces() != null) {
            return counted("area.strip.forces", complete.forces());
        }
        int supplied = complete.supplied();
        String kind = supplied == 0 ? "none" : supplied == complete.expected() ? "every" : "some";
        String said = t.say(
                "area.strip." + kind,
                "who",
                t.say("area.strip.force"),
                "supplied",
                supplied,
                "expected",
                complete.expected());
        return supplied == 0 || complete.revised() == 0
                ? said
                : t.say("area.strip.revised", "said", said, "n", complete.revised());
    }

    /// "October 2025 to September 2026, all 12 months supplied"; of a sum of forces "2025, 39 of 43 police forces".
    String months() {
        CompletenessDocument complete = document.completeness();
        return t.say(
                "area.scope.months",
                "period",
                Numbers.period(t, document.period()),
                "complete",
                complete.forces() == null
                        ? Numbers.completeness(t, complete.supplied(), complete.expected())
                        : counted("area.scope.forces", complete.forces()));
    }

    /// How many of all police forces a sum counts.
    private String counted(String key, int forces) {
        return t.count(
                key,
                forces,
                "of",
                Objects.requireNonNullElse(document.completeness().forcesOf(), forces));
    }

    /// Cases, months and basis, below a sentence about groups.
    String cases(CountsDocument figures) {
        String basis = t.say("area.scope.basis", "searches", Numbers.searches(t, figures.people()), "months", months());
        return t.say("area.basisNote", "cases", basis, "basis", t.say("area.basis.self-defined"));
    }

    /// Cases and months below the sentence about months.
    String trendCases(CountsDocument figures) {
        return t.say("area.trend.cases", "searches", Numbers.searches(t, figures.searches()), "months", months());
    }

    /// A month of the table: its searches, and how many of them of people.
    String month(LedgerMonth month) {
        Long people = month.people();
        long searches = TrendWords.searches(month);
        if (searches < 0 || people == null) {
            return t.say("area.figure.notSupplied");
        }
        String said = t.say("area.month.searches", "searches", Numbers.searches(t, searches), "people", people);
        return isRevised(month) ? t.say("area.month.revised", "what", said) : said;
    }

    /// Whether a different file replaced the month; the ledger knows, the counts do not.
    boolean isRevised(LedgerMonth month) {
        return document.completeness().months().stream()
                .filter(one -> one.month().equals(month.month()))
                .anyMatch(one -> {
                    Integer revisions = one.revisions();
                    return revisions != null && revisions > 0;
                });
    }

    /// The numbers that stand first.
    List<Headline> headlines(CountsDocument figures) {
        List<Headline> headlines = new ArrayList<>();
        headlines.add(new Headline(
                t.number(figures.searches()),
                figures.vehicleOnly() == 0
                        ? t.say("area.headline.searches")
                        : t.count("area.headline.searches.vehicles", figures.vehicleOnly())));
        RateDocument rate = figures.rate();
        if (rate != null) {
            headlines.add(new Headline(Numbers.rate(rate.perThousand()), t.say("area.headline.rate")));
        }
        ShareDocument nothing = figures.outcomes().noFurtherAction();
        headlines.add(new Headline(
                Numbers.share(t, nothing),
                t.say(nothing.of() < Numbers.LEAST_BASE ? "area.headline.nothing.few" : "area.headline.nothing")));
        headlines.add(found(figures.outcomes()));
        return headlines;
    }

    private Headline found(OutcomesDocument outcomes) {
        ShareDocument linked = outcomes.linked();
        return linked == null
                ? new Headline(
                        t.say("area.headline.cannotTell"),
                        t.say("area.headline.cannotTell.words", "share", Numbers.share(t, outcomes.linkedComplete())))
                : new Headline(Numbers.share(t, linked), t.say("area.headline.found"));
    }

    /// Where the numbers come from.
    String source() {
        ResidentsDocument residents = document.residents();
        String of = document.completeness().madeUpSample() ? "area.source.sample." : "area.source.";
        String records =
                residents == null ? t.say(of + "records") : t.say(of + "both", "residents", residents.source());
        return records + ". " + t.say("area.source.licence");
    }
}
