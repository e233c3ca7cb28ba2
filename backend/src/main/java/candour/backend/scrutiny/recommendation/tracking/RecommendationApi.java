package candour.backend.scrutiny.recommendation.tracking;

import candour.backend.platform.fault.NotFound;
import candour.backend.platform.reference.PublicReference;
import candour.backend.scrutiny.recommendation.Origins;
import candour.backend.scrutiny.recommendation.Recommendation;
import candour.backend.scrutiny.recommendation.RecommendationLookup;
import candour.backend.scrutiny.recommendation.RecommendationStep;
import candour.backend.scrutiny.recommendation.tracking.Tracker.Followed;
import candour.shared.wire.EvidenceDocument;
import candour.shared.wire.RecommendationDocument;
import candour.shared.wire.RecommendationList;
import candour.shared.wire.RecommendationStepDocument;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What scrutiny panels asked for and what came of it, as open data.
@Controller("/api/v1/recommendations")
@Tag(name = "Recommendations")
class RecommendationApi {
    private static final String LICENCE = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    private final Tracker tracker;
    private final RecommendationLookup lookup;
    private final Origins origins;

    RecommendationApi(Tracker tracker, RecommendationLookup lookup, Origins origins) {
        this.tracker = tracker;
        this.lookup = lookup;
        this.origins = origins;
    }

    /// Recommendations that were delivered, what moved last first, with every step that is public.
    ///
    /// @param state awaiting, overdue, accepted, in-part, declined, changed, satisfied, partly or not-satisfied
    /// @param panel permanent name of a panel
    /// @param theme code of a theme, such as grounds
    @Get
    RecommendationList list(
            @QueryValue @Nullable String state,
            @QueryValue @Nullable String panel,
            @QueryValue @Nullable String theme) {
        List<Recommendation> found = tracker.list(tracker.all(), TrackerFilter.of(state, panel, theme));
        return new RecommendationList(
                tracker.follow(found).stream().map(this::document).toList(), LICENCE);
    }

    /// One recommendation with every step that is public.
    ///
    /// @param reference its permanent name
    @Get("/{reference}")
    RecommendationDocument show(String reference) {
        Recommendation one = PublicReference.parse(reference)
                .flatMap(lookup::find)
                .orElseThrow(() -> new NotFound("there is no such recommendation"));
        return document(tracker.follow(List.of(one)).getFirst());
    }

    private RecommendationDocument document(Followed followed) {
        Recommendation one = followed.recommendation();
        LocalDate today = tracker.today();
        return new RecommendationDocument(
                one.reference().value(),
                origins.panel(one).label(),
                origins.forceSlug(one),
                one.addressee(),
                one.theme(),
                one.language(),
                one.title(),
                one.found(),
                one.asked(),
                day(one.deliveredOn()),
                one.dueOn().toString(),
                TrackerState.of(one, today).code(),
                one.daysLate(today),
                one.position(),
                one.verdict(),
                one.sample(),
                followed.history().open().stream()
                        .map(step -> step(followed, step))
                        .toList());
    }

    private static RecommendationStepDocument step(Followed followed, RecommendationStep step) {
        return new RecommendationStepDocument(
                step.kind(),
                step.role().toLowerCase(Locale.ROOT).replace('_', '-'),
                step.takenOn().toString(),
                step.choice(),
                step.content(),
                day(step.dueOn()),
                followed.openEvidence().stream()
                        .filter(document -> document.step() == step.number())
                        .map(document -> new EvidenceDocument(document.label(), document.address()))
                        .toList());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
