package candour.backend.oversight;

import candour.backend.identity.SignedIn;
import candour.backend.identity.WaitingItem;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.ClockChip;
import candour.backend.platform.web.component.TextLink;
import candour.shared.area.ForceId;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The officeholder's brief: what is overdue, and with whom. Source: product row A4.13, escalations and unanswered
/// items as a brief for the meeting with the Chief Constable; check 16.
@Controller("/staff/brief")
class BriefController {
    private final OfficeView office;
    private final EvidencePack pack;
    private final Pages pages;
    private final Clock clock;

    BriefController(OfficeView office, EvidencePack pack, Pages pages, Clock clock) {
        this.office = office;
        this.pack = pack;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(SignedIn by, Texts t) {
        LocalDate today = LondonTime.day(clock.instant());
        String title = t.say("oversight.brief.title");
        Frame frame = pages.frame(t, title, "/staff/brief").unlisted().under(t.say("identity.home.title"), "/staff");
        List<BriefPage.Part> parts = new ArrayList<>();
        OfficeView.Shared shared = office.share(by);
        parts.add(part("you", t.say("oversight.brief.you"), shared.own(), true, today, t));
        shared.with()
                .forEach((role, items) ->
                        parts.add(part(role.word(), t.say("oversight.brief." + role.word()), items, false, today, t)));
        int overdue = parts.stream().mapToInt(part -> part.overdue().size()).sum();
        String lead = t.say("oversight.brief.lead", "n", overdue);
        return pages.render(
                frame,
                new BriefPage(by, title, lead, InWords.day(t.language(), today), parts, gaps(by, frame, today, t)));
    }

    /// What the evidence of the minimum standard falls short in.
    private List<TextLink> gaps(SignedIn by, Frame frame, LocalDate today, Texts t) {
        @Nullable ForceId own = by.force();
        return pack.items(own == null ? frame.body().force() : own, today, t).stream()
                .filter(EvidencePage.Item::falls)
                .map(item -> new TextLink(item.title(), "/staff/evidence#item-" + item.code()))
                .toList();
    }

    private static BriefPage.Part part(
            String id, String title, List<WaitingItem> items, boolean opens, LocalDate today, Texts t) {
        List<WaitingItem> overdue =
                items.stream().filter(item -> item.daysOverdue(today) > 0).toList();
        int coming = items.stream()
                .filter(item -> item.daysOverdue(today) == 0)
                .mapToInt(WaitingItem::count)
                .sum();
        return new BriefPage.Part(
                id,
                title,
                overdue.stream().map(item -> line(item, opens, today, t)).toList(),
                coming == 0 ? "" : t.say("oversight.brief.coming", "n", coming));
    }

    private static BriefPage.Line line(WaitingItem item, boolean opens, LocalDate today, Texts t) {
        @Nullable LocalDate due = item.due();
        return new BriefPage.Line(
                item.says(t), opens ? item.path() : "", due == null ? null : ClockChip.of(due, today, t));
    }
}
