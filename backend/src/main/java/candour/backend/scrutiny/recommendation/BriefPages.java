package candour.backend.scrutiny.recommendation;

import candour.backend.identity.SignedIn;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.scrutiny.recommendation.RecommendationsPage.Item;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Words lists of recommendations, and the brief of what is not answered. Source: product requirements A4.13 and D16:
/// what is overdue goes to the commissioner's meeting with the force.
@Singleton
class BriefPages {
    private final RecommendationLookup lookup;
    private final Origins origins;

    BriefPages(RecommendationLookup lookup, Origins origins) {
        this.lookup = lookup;
        this.origins = origins;
    }

    /// @param forces numbers of the forces it is about
    BriefPage brief(SignedIn by, Collection<Integer> forces, Texts t) {
        LocalDate today = lookup.today();
        List<Recommendation> all = lookup.list().stream()
                .filter(one -> forces.contains(one.forceId()))
                .toList();
        Comparator<Recommendation> byDue = Comparator.comparing(Recommendation::dueOn);
        List<Recommendation> waiting =
                all.stream().filter(Recommendation::isUnanswered).sorted(byDue).toList();
        long overdue = waiting.stream().filter(one -> one.daysLate(today) > 0).count();
        return new BriefPage(
                by,
                t.say("recommendation.brief.lead", "n", overdue, "day", InWords.day(t.language(), today)),
                List.of(
                        part("overdue", waiting, one -> one.daysLate(today) > 0, t),
                        part("due", waiting, one -> one.daysLate(today) == 0, t),
                        part("promised", all, one -> isPromiseOverdue(one, today), t),
                        part("declined", all, BriefPages::isDeclined, t),
                        part(
                                "unsatisfied",
                                all,
                                one -> Verdict.NOT_SATISFIED.code().equals(one.verdict()),
                                t)));
    }

    /// One line of a list.
    Item item(Recommendation one, Texts t) {
        String day = InWords.day(
                t.language(), one.isPublic() && one.deliveredOn() != null ? one.deliveredOn() : one.movedOn());
        return new Item(
                one.title(),
                "/staff/recommendations/" + one.reference(),
                one.language().equals(t.language().code()) ? null : one.language(),
                t.say(
                        one.isPublic() ? "recommendation.item" : "recommendation.item.draft",
                        "panel",
                        origins.panel(one).label(),
                        "addressee",
                        origins.addressee(one, t),
                        "day",
                        day),
                Standing.inside(one, lookup.today(), t),
                Turn.of(one)
                        .map(turn -> t.say("recommendation.turn." + turn.word()))
                        .orElse(""));
    }

    private BriefPage.Part part(String id, List<Recommendation> all, Predicate<Recommendation> which, Texts t) {
        return new BriefPage.Part(
                id,
                t.say("recommendation.brief." + id),
                t.say("recommendation.brief.none"),
                all.stream().filter(which).map(one -> item(one, t)).toList());
    }

    private static boolean isPromiseOverdue(Recommendation one, LocalDate today) {
        @Nullable LocalDate due = one.changeDueOn();
        return "answered".equals(one.shown()) && due != null && due.isBefore(today);
    }

    private static boolean isDeclined(Recommendation one) {
        return "answered".equals(one.shown()) && Position.DECLINED.code().equals(one.position());
    }
}
