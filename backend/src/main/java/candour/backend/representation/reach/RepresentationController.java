package candour.backend.representation.reach;

import candour.backend.area.Area;
import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.outreach.RemedialAction;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import candour.backend.representation.CountedQuarter;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whom the body reaches, for those who must act on it. Equality Framework 3.2: monitor who engages, understand who is
/// under-represented, take remedial action, and measure again.
@Controller("/staff/representation")
class RepresentationController {
    private static final String PATH = "/staff/representation";

    private final ReachChoices choices;
    private final ReachReading reading;
    private final NotingReach noting;
    private final ReachSurroundings around;
    private final Pages pages;

    RepresentationController(
            ReachChoices choices, ReachReading reading, NotingReach noting, ReachSurroundings around, Pages pages) {
        this.choices = choices;
        this.reading = reading;
        this.noting = noting;
        this.around = around;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(SignedIn who, Texts t, HttpRequest<?> request) {
        if (!who.worksFor(choices.force().slug())) {
            throw new NotFound("these figures are of another force");
        }
        Map<String, String> asked = new HashMap<>();
        request.getParameters().forEach((name, values) -> asked.put(name, values.isEmpty() ? "" : values.getFirst()));
        List<Area> areas = choices.areas();
        List<CountedQuarter> counted = choices.quarters();
        ReachQuery query = choices.query(asked, areas, counted);
        noting.note(query, who.actor());
        boolean frozen = counted.stream().anyMatch(one -> one.quarter().equals(query.quarter()) && one.frozen());
        List<CountedQuarter> quarters =
                counted.stream().filter(one -> one.frozen() || !chooses(who)).toList();
        boolean held = chooses(who) && !frozen;
        List<Picture> all = held ? List.of() : reading.readAll(choices.force().id(), query, t);
        Picture picture = held ? ReachReading.unread(query) : chosen(all, query, t);
        List<RemedialAction> actions =
                around.following().actions(choices.force().slug());
        String sentence = ReachSentence.of(picture, t);
        String title = t.say("reach.title");
        return pages.render(
                        pages.frame(t, title, PATH)
                                .under(t.say("identity.home.title"), "/staff")
                                .unlisted(),
                        new RepresentationPage(
                                who,
                                title,
                                choices.fields(query, areas, counted, t),
                                sentence,
                                RepresentationPages.cautions(picture, frozen, held, t),
                                RepresentationPages.groups(picture, t),
                                picture.known() == 0 ? null : PictureFigure.of(picture, sentence, t),
                                RepresentationPages.flags(all, who, flag -> planned(actions, flag, quarters, t), t),
                                withoutFlag(all, actions, query, quarters, t),
                                around.panels().of(choices.force().slug(), picture, t)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private Picture chosen(List<Picture> all, ReachQuery query, Texts t) {
        return all.stream()
                .filter(one -> one.query().characteristic() == query.characteristic())
                .findFirst()
                .orElseGet(() -> reading.read(choices.force().id(), query, t));
    }

    /// Whether they choose among applicants, and so must learn nothing about one of them.
    private static boolean chooses(SignedIn who) {
        return who.has(Role.PANEL_OFFICER);
    }

    /// Actions for what was asked about whose flag is no longer shown.
    private List<RepresentationPage.Planned> withoutFlag(
            List<Picture> all, List<RemedialAction> actions, ReachQuery query, List<CountedQuarter> quarters, Texts t) {
        List<Flag> flags = all.stream().flatMap(one -> one.flags().stream()).toList();
        return actions.stream()
                .filter(action -> FollowingUp.isFor(action, query))
                .filter(action -> flags.stream().noneMatch(flag -> FollowingUp.isFor(action, flag)))
                .map(action -> planned(query, action, quarters, t))
                .toList();
    }

    private List<RepresentationPage.Planned> planned(
            List<RemedialAction> actions, Flag flag, List<CountedQuarter> quarters, Texts t) {
        return actions.stream()
                .filter(action -> FollowingUp.isFor(action, flag))
                .map(action -> planned(flag.query(), action, quarters, t))
                .toList();
    }

    private RepresentationPage.Planned planned(
            ReachQuery query, RemedialAction action, List<CountedQuarter> quarters, Texts t) {
        return around.following().planned(choices.force().id(), query, action, quarters, t);
    }
}
