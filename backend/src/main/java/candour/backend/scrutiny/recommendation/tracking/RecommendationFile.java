package candour.backend.scrutiny.recommendation.tracking;

import candour.backend.platform.export.CsvTable;
import candour.backend.platform.text.Texts;
import candour.backend.scrutiny.recommendation.Evidence;
import candour.backend.scrutiny.recommendation.Origins;
import candour.backend.scrutiny.recommendation.Recommendation;
import candour.backend.scrutiny.recommendation.RecommendationStep;
import candour.backend.scrutiny.recommendation.StepKind;
import candour.backend.scrutiny.recommendation.tracking.Tracker.Followed;
import candour.shared.text.Language;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The list of recommendations as a table: one row each, codes as the open interface has them, texts as written.
@Singleton
class RecommendationFile {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final List<String> COLUMNS = List.of(
            "reference",
            "panel",
            "force",
            "addressee",
            "theme",
            "language",
            "title",
            "found",
            "asked",
            "delivered_on",
            "due_on",
            "state",
            "days_overdue",
            "position",
            "answered_on",
            "reason",
            "changes",
            "evidence",
            "verdict",
            "verdict_on",
            "verdict_reason");

    private final Tracker tracker;
    private final Origins origins;

    RecommendationFile(Tracker tracker, Origins origins) {
        this.tracker = tracker;
        this.origins = origins;
    }

    byte[] csv(TrackerFilter filter) {
        CsvTable table = new CsvTable(COLUMNS);
        tracker.follow(tracker.list(tracker.all(), filter)).forEach(one -> table.row(row(one)));
        return table.bytes();
    }

    private List<Object> row(Followed followed) {
        Recommendation one = followed.recommendation();
        Optional<RecommendationStep> position = followed.history().lastOpen(StepKind.POSITION);
        Optional<RecommendationStep> verdict = followed.history().lastOpen(StepKind.VERDICT);
        return Arrays.asList(
                one.reference().value(),
                origins.panel(one).label(),
                origins.forceSlug(one),
                origins.addressee(one, ENGLISH),
                one.theme(),
                one.language(),
                one.title(),
                one.found(),
                one.asked(),
                day(Optional.ofNullable(one.deliveredOn())),
                one.dueOn().toString(),
                TrackerState.of(one, tracker.today()).code(),
                one.daysLate(tracker.today()),
                text(position.map(RecommendationStep::choice)),
                day(position.map(RecommendationStep::takenOn)),
                text(position.map(RecommendationStep::text)),
                followed.history().open().stream()
                        .filter(step -> step.step() == StepKind.CHANGE)
                        .map(step -> step.takenOn() + ": " + step.text())
                        .collect(Collectors.joining("\n")),
                followed.openEvidence().stream().map(Evidence::address).collect(Collectors.joining("\n")),
                text(verdict.map(RecommendationStep::choice)),
                day(verdict.map(RecommendationStep::takenOn)),
                text(verdict.map(RecommendationStep::text)));
    }

    private static String text(Optional<String> text) {
        return text.orElse("");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
