package candour.backend.oversight;

import candour.backend.identity.SignedIn;
import candour.backend.platform.evidence.Evidence;
import candour.backend.platform.evidence.EvidenceItem;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.Pages;
import candour.shared.area.ForceId;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The evidence pack for inspectors, worked out from what is held at this moment. Source: product row A4.6 and check
/// 22; Commission on Race and Ethnic Disparities (2021), recommendation 4B.
@Controller("/staff/evidence")
class EvidenceController {
    private final MinimumStandard standard;
    private final List<Evidence> sources;
    private final Pages pages;
    private final Clock clock;

    EvidenceController(MinimumStandard standard, List<Evidence> sources, Pages pages, Clock clock) {
        this.standard = standard;
        this.sources = List.copyOf(sources);
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(SignedIn by, Texts t) {
        String title = t.say("oversight.evidence.title");
        Frame frame = pages.frame(t, title, "/staff/evidence")
                .unlisted()
                .under(t.say("identity.home.title"), "/staff");
        ZonedDateTime now = LondonTime.at(clock.instant());
        ForceId own = by.force();
        ForceId force = own == null ? frame.body().force() : own;
        List<EvidenceItem> found = sources.stream()
                .flatMap(source -> source.evidence(force, now.toLocalDate()).stream())
                .toList();
        List<EvidencePage.Item> items =
                standard.items().stream().map(code -> item(code, found, t)).toList();
        long met = items.stream().filter(item -> item.gap().isEmpty()).count();
        return pages.render(
                frame,
                new EvidencePage(
                        by,
                        title,
                        t.say(
                                "oversight.evidence.made",
                                "day",
                                InWords.day(t.language(), now.toLocalDate()),
                                "time",
                                time(now.toLocalTime()),
                                "body",
                                frame.bodyName()),
                        t.say("oversight.evidence.says", "met", met, "all", items.size()),
                        t.say("oversight.evidence.standard", "version", standard.version()),
                        items));
    }

    private static EvidencePage.Item item(String code, List<EvidenceItem> found, Texts t) {
        List<EvidenceItem> own =
                found.stream().filter(one -> one.standard().equals(code)).toList();
        boolean met = !own.isEmpty() && own.stream().allMatch(EvidenceItem::met);
        String state = own.isEmpty() ? "nothing" : met ? "met" : "gap";
        return new EvidencePage.Item(
                code,
                t.say("oversight.standard." + code),
                t.say("oversight.source." + code),
                t.say("oversight.state." + state),
                own.isEmpty() ? "ended" : met ? "done" : "late",
                own.stream().map(one -> shown(one, t)).toList(),
                met ? "" : t.say(own.isEmpty() ? "oversight.gap.nothing" : "oversight.gap." + code));
    }

    private static EvidencePage.Shown shown(EvidenceItem one, Texts t) {
        @Nullable LocalDate day = one.dated();
        return new EvidencePage.Shown(
                one.says(t),
                one.path(),
                day == null
                        ? t.say("oversight.evidence.undated")
                        : t.say("oversight.evidence.dated", "day", InWords.day(t.language(), day)));
    }

    private static String time(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
