package candour.backend.scrutiny.extract;

import candour.backend.area.AreaLookup;
import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.TableView;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Words the page of extracts.
@Singleton
class ExtractPages {
    private static final int MONTHS_BACK = 36;
    private static final Set<String> DONE = Set.of("given", "known", "removed", "bound");

    private final StoredExtracts extracts;
    private final AreaLookup areas;
    private final Clock clock;

    ExtractPages(StoredExtracts extracts, AreaLookup areas, Clock clock) {
        this.extracts = extracts;
        this.areas = areas;
        this.clock = clock;
    }

    /// What was sent and what came of it.
    ///
    /// @param refused null where nothing was refused
    /// @param done key of what was done just now; empty for nothing
    record Sent(String from, String to, ExtractOutcome.@Nullable Refused refused, String done, List<FormError> errors) {
        static Sent nothing() {
            return new Sent("", "", null, "", List.of());
        }

        Sent done(String what) {
            return new Sent(from, to, refused, DONE.contains(what) ? what : "", errors);
        }

        Sent refused(ExtractOutcome.Refused why) {
            return new Sent(from, to, why, done, errors);
        }

        Sent wrong(List<FormError> all) {
            return new Sent(from, to, refused, done, all);
        }
    }

    ExtractsPage page(SignedIn by, Sent sent, Texts t) {
        List<Integer> forces = areas.forces().stream()
                .filter(force -> by.worksFor(force.slug()))
                .map(force -> force.id())
                .toList();
        boolean gives = by.has(Role.FORCE_CONTACT) && by.force() != null;
        ExtractOutcome.@Nullable Refused refused = sent.refused();
        return new ExtractsPage(
                by,
                gives ? months(t) : List.of(),
                sent.from(),
                sent.to(),
                refused == null ? null : table(refused, t),
                refused == null ? 0 : refused.all() - refused.refusals().size(),
                extracts.list(forces).stream().map(one -> given(one, gives, t)).toList(),
                sent.done().isEmpty() ? "" : t.say("cases.extract.done." + sent.done()),
                sent.errors());
    }

    private List<ExtractsPage.Month> months(Texts t) {
        YearMonth now = LondonTime.month(clock.instant());
        return IntStream.range(0, MONTHS_BACK)
                .mapToObj(now::minusMonths)
                .map(month -> new ExtractsPage.Month(month.toString(), InWords.month(t.language(), month)))
                .toList();
    }

    private ExtractsPage.Given given(CaseExtract extract, boolean gives, Texts t) {
        boolean bound = extracts.isBound(extract);
        return new ExtractsPage.Given(
                InWords.months(t.language(), extract.from(), extract.to()),
                t.say(
                        "cases.extract.about",
                        "n",
                        extract.records(),
                        "force",
                        areas.getForce(extract.forceId()).name(),
                        "day",
                        InWords.day(t.language(), LondonTime.day(extract.givenAt()))),
                HexFormat.of().formatHex(extract.frameHash()),
                bound,
                gives && !bound ? "/staff/cases/extracts/" + extract.reference() + "/remove" : "");
    }

    private static TableView table(ExtractOutcome.Refused refused, Texts t) {
        return TableView.of(
                "refusals",
                t.say("cases.refusals"),
                List.of(
                        TableView.Column.words(t.say("cases.refusals.line")),
                        TableView.Column.words(t.say("cases.refusals.column")),
                        TableView.Column.words(t.say("cases.refusals.reason")),
                        TableView.Column.words(t.say("cases.refusals.found"))),
                refused.refusals().stream()
                        .map(one -> TableView.Row.of(
                                one.line() == 0 ? t.say("cases.refusals.file") : String.valueOf(one.line()),
                                one.column(),
                                t.say("cases.refusal." + one.reason()),
                                one.found()))
                        .toList());
    }
}
