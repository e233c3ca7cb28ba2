package candour.backend.oversight;

import candour.backend.identity.SignedIn;
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
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The evidence pack for inspectors, worked out from what is held at this moment. Source: product row A4.6 and check
/// 22; Commission on Race and Ethnic Disparities (2021), recommendation 4B.
@Controller("/staff/evidence")
class EvidenceController {
    private final EvidencePack pack;
    private final Pages pages;
    private final Clock clock;

    EvidenceController(EvidencePack pack, Pages pages, Clock clock) {
        this.pack = pack;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(SignedIn by, Texts t) {
        String title = t.say("oversight.evidence.title");
        Frame frame = pages.frame(t, title, "/staff/evidence").unlisted().under(t.say("identity.home.title"), "/staff");
        ZonedDateTime now = LondonTime.at(clock.instant());
        ForceId own = by.force();
        ForceId force = own == null ? frame.body().force() : own;
        List<EvidencePage.Item> items = pack.items(force, now.toLocalDate(), t);
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
                        t.say("oversight.evidence.standard", "version", pack.version()),
                        items));
    }

    private static String time(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
