package candour.backend.scrutiny.recommendation;

import candour.backend.identity.SignedIn;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.ArrayList;
import java.util.List;

/// The list of recommendations for those who work with them, each one, and what is not answered.
@Controller("/staff/recommendations")
class RecommendationController {
    private static final String PATH = "/staff/recommendations";

    private final Recommendations book;
    private final StepsController desk;
    private final BriefPages briefs;
    private final RecommendationRights rights;
    private final Pages pages;

    RecommendationController(
            Recommendations book, StepsController desk, BriefPages briefs, RecommendationRights rights, Pages pages) {
        this.book = book;
        this.desk = desk;
        this.briefs = briefs;
        this.rights = rights;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(SignedIn by, Texts t, @QueryValue(defaultValue = "") String show) {
        List<Recommendation> theirs = book.listTheirs(by);
        List<Recommendation> open = book.listOpen(by);
        List<Recommendation> done = book.listDone(by);
        String shelf = show.equals("open") || show.equals("done") || show.equals("mine")
                ? show
                : theirs.isEmpty() ? "open" : "mine";
        List<RecommendationsPage.Tab> tabs = new ArrayList<>();
        tabs.add(tab("mine", shelf, theirs, t));
        tabs.add(tab("open", shelf, open, t));
        tabs.add(tab("done", shelf, done, t));
        List<Recommendation> shown =
                switch (shelf) {
                    case "mine" -> theirs;
                    case "done" -> done;
                    default -> open;
                };
        return pages.render(
                pages.frame(t, t.say("recommendation.list.title"), PATH)
                        .under(t.say("identity.home.title"), "/staff")
                        .unlisted(),
                new RecommendationsPage(
                        by, tabs, shown.stream().map(one -> briefs.item(one, t)).toList(), mayDraft(by)));
    }

    @Get("/unanswered")
    HttpResponse<?> unanswered(SignedIn by, Texts t) {
        return pages.render(
                pages.frame(t, t.say("recommendation.brief.title"), PATH + "/unanswered")
                        .under(t.say("identity.home.title"), "/staff")
                        .under(t.say("recommendation.list.title"), PATH)
                        .unlisted(),
                briefs.brief(by, rights.forces(by), t));
    }

    @Get("/{reference}")
    HttpResponse<?> show(SignedIn by, Texts t, String reference, @QueryValue(defaultValue = "") String done) {
        return desk.show(by, t, reference, done);
    }

    private boolean mayDraft(SignedIn by) {
        return !rights.panels(by).isEmpty();
    }

    private static RecommendationsPage.Tab tab(String shelf, String current, List<Recommendation> those, Texts t) {
        return new RecommendationsPage.Tab(
                t.say("recommendation.show." + shelf),
                InWords.count(t.language(), those.size()),
                PATH + "?show=" + shelf,
                shelf.equals(current));
    }
}
