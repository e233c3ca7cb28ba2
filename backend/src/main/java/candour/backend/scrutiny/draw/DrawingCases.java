package candour.backend.scrutiny.draw;

import candour.backend.audit.Actor;
import candour.backend.audit.AuditLog;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.time.LondonTime;
import candour.backend.scrutiny.extract.CaseRecord;
import candour.backend.scrutiny.extract.ExtractLookup;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Binds a seed, draws with it, and puts the next in order in the place of a case that cannot be looked at. Whatever
/// was bound is checked again before it is used: records, frame and seed.
@Singleton
class DrawingCases {
    private final StoredDraws draws;
    private final ExtractLookup extracts;
    private final AuditLog audit;
    private final Clock clock;

    DrawingCases(StoredDraws draws, ExtractLookup extracts, AuditLog audit, Clock clock) {
        this.draws = draws;
        this.extracts = extracts;
        this.audit = audit;
        this.clock = clock;
    }

    /// Chooses a seed and publishes what binds it.
    @Transactional
    public CommittingOutcome commit(CommitDraw command, Actor by) {
        Optional<List<CaseRecord>> records = extracts.records(command.extract());
        if (records.isEmpty()) {
            return new CommittingOutcome.FrameChanged();
        }
        DrawFrame frame = DrawFrame.of(command.plan(), records.get());
        List<Stratum> strata = command.plan().strata();
        for (int at = 0; at < strata.size(); at++) {
            int has = frame.marks(at + 1).size();
            if (has < Math.max(DrawPlan.FEWEST, strata.get(at).size())) {
                return new CommittingOutcome.TooFew(at + 1, has);
            }
        }
        PublicReference reference = draws.newReference();
        byte[] seed = draws.newSeed();
        draws.commit(reference, command.extract().forceId(), command, frame, seed, clock.instant(), by.reference());
        String commitment = draws.find(reference).orElseThrow().commitmentText();
        audit.record(by, DrawEvent.committed(reference, commitment));
        return new CommittingOutcome.Committed(reference);
    }

    /// Draws, and shows the seed from then on.
    ///
    /// @param version of the draw that was before their eyes
    /// @param said digits that somebody in the room said
    /// @throws Stale when somebody drew or called it off meanwhile
    @Transactional
    public DrawingOutcome draw(CaseDraw seen, int version, String said, Actor by) {
        draws.lock(seen);
        CaseDraw draw = draws.find(seen.id()).orElseThrow();
        if (draw.version() != version || !draw.isCommitted()) {
            throw new Stale();
        }
        Optional<byte[]> seed = draws.openSeed(draw).filter(one -> isAsBound(draw, one));
        if (seed.isEmpty()) {
            audit.record(by, DrawEvent.refused(draw.reference()));
            return new DrawingOutcome.FrameChanged();
        }
        DrawFrame frame = DrawFrame.parse(draws.frame(draw));
        List<Stratum> strata = draw.toPlan().strata();
        for (int stratum = 1; stratum <= strata.size(); stratum++) {
            List<String> order = RandomDraw.order(seed.get(), said, frame.marks(stratum));
            for (int place = 1; place <= strata.get(stratum - 1).size(); place++) {
                draws.add(draw, stratum, place, order.get(place - 1));
            }
        }
        Instant now = clock.instant();
        if (!draws.markDrawn(draw, seed.get(), said, now, LondonTime.day(now), by.reference())) {
            throw new Stale();
        }
        audit.record(by, DrawEvent.drawn(draw.reference(), draw.toPlan().size()));
        return new DrawingOutcome.Done();
    }

    /// Calls a draw off before it is made. It stays public as called off.
    ///
    /// @throws Stale when somebody drew or called it off meanwhile
    @Transactional
    public void callOff(CaseDraw draw, int version, Actor by) {
        if (draw.version() != version || !draws.callOff(draw)) {
            throw new Stale();
        }
        audit.record(by, DrawEvent.calledOff(draw.reference()));
    }

    /// Takes a case out and puts the next in order in its place.
    @Transactional
    public DrawingOutcome replace(CaseDraw draw, DrawnCase taken, ReplacedBecause reason, Actor by) {
        draws.lock(draw);
        List<String> order = RandomDraw.order(
                draw.seed(), said(draw), DrawFrame.parse(draws.frame(draw)).marks(taken.stratum()));
        long next = draws.cases(draw).stream()
                        .filter(one -> one.stratum() == taken.stratum())
                        .count()
                + 1;
        if (next > order.size()) {
            return new DrawingOutcome.NoneLeft();
        }
        if (!draws.replace(taken, reason.code(), LondonTime.day(clock.instant()))) {
            return new DrawingOutcome.NotNow();
        }
        draws.add(draw, taken.stratum(), (int) next, order.get((int) next - 1));
        audit.record(by, DrawEvent.replaced(draw.reference(), taken.reference(), reason.code()));
        return new DrawingOutcome.Done();
    }

    private boolean isAsBound(CaseDraw draw, byte[] seed) {
        DrawFrame stored = DrawFrame.parse(draws.frame(draw));
        boolean records = extracts.find(draw.extractId())
                .flatMap(extracts::records)
                .map(rows -> DrawFrame.of(draw.toPlan(), rows))
                .filter(stored::equals)
                .isPresent();
        byte[] bound = new Commitment(draw.reference(), draw.frameHashText(), draw.plan(), seed).hash();
        return records && stored.hash().equals(draw.frameHashText()) && Arrays.equals(bound, draw.commitment());
    }

    private static String said(CaseDraw draw) {
        String said = draw.said();
        if (said == null) {
            throw new IllegalStateException("draw " + draw.reference() + " was not made");
        }
        return said;
    }
}
