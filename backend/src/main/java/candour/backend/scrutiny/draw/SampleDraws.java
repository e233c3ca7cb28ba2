package candour.backend.scrutiny.draw;

import candour.backend.audit.Actor;
import candour.backend.platform.reference.PublicReference;
import candour.backend.scrutiny.extract.CaseExtract;
import candour.backend.scrutiny.extract.ExtractColumn;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the made-up draws of a trial, by the same steps as real ones.
@Singleton
public class SampleDraws {
    private static final String SAID = "461253";

    private final DrawingCases drawing;
    private final StoredDraws draws;

    SampleDraws(DrawingCases drawing, StoredDraws draws) {
        this.drawing = drawing;
        this.draws = draws;
    }

    /// A draw that is bound and not made yet.
    public void commit(long panelId, @Nullable Long meetingId, CaseExtract extract) {
        commit(
                panelId,
                meetingId,
                extract,
                new DrawPlan(List.of(
                        new Stratum(Focus.on(ExtractColumn.POWER, "pace-s1"), 2), new Stratum(Focus.any(), 3))));
    }

    /// A draw of so many cases, made at that moment; its first case was replaced.
    ///
    /// @return the cases the panel looks at, in their order
    public List<PublicReference> make(
            long panelId, @Nullable Long meetingId, CaseExtract extract, int size, Instant at) {
        PublicReference reference =
                commit(panelId, meetingId, extract, new DrawPlan(List.of(new Stratum(Focus.any(), size))));
        CaseDraw bound = draws.find(reference).orElseThrow();
        require(drawing.draw(bound, bound.version(), SAID, Actor.system()));
        CaseDraw drawn = draws.find(reference).orElseThrow();
        DrawnCase first = draws.cases(drawn).getFirst();
        require(drawing.replace(drawn, first, ReplacedBecause.NO_FOOTAGE, Actor.system()));
        draws.backdate(drawn, at.minus(Duration.ofDays(2)), at);
        return draws.cases(drawn).stream()
                .filter(one -> !one.isReplaced())
                .map(DrawnCase::reference)
                .toList();
    }

    private PublicReference commit(long panelId, @Nullable Long meetingId, CaseExtract extract, DrawPlan plan) {
        CommitDraw command = new CommitDraw(panelId, meetingId, extract, plan, true);
        return switch (drawing.commit(command, Actor.system())) {
            case CommittingOutcome.Committed done -> done.draw();
            default -> throw new IllegalStateException("a made-up draw could not be bound");
        };
    }

    private static void require(DrawingOutcome outcome) {
        if (!(outcome instanceof DrawingOutcome.Done)) {
            throw new IllegalStateException("a made-up draw could not be made");
        }
    }
}
