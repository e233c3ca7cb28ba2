package candour.backend.scrutiny.draw;

import candour.backend.platform.key.KeyRing;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.reference.ReferenceGenerator;
import candour.backend.platform.time.LondonTime;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Keeps draws, their seeds sealed until they are made, and the cases drawn.
@Singleton
class StoredDraws {
    /// Purpose of the key under which seeds are sealed.
    private static final String PURPOSE = "draw";

    private final CaseDrawRepository draws;
    private final DrawnCaseRepository cases;
    private final KeyRing keys;
    private final ReferenceGenerator references;

    StoredDraws(CaseDrawRepository draws, DrawnCaseRepository cases, KeyRing keys, ReferenceGenerator references) {
        this.draws = draws;
        this.cases = cases;
        this.keys = keys;
        this.references = references;
    }

    Optional<CaseDraw> find(PublicReference reference) {
        return draws.find(reference);
    }

    Optional<CaseDraw> find(long id) {
        return draws.find(id);
    }

    List<CaseDraw> listOfForces(Collection<Integer> forces) {
        return forces.isEmpty() ? List.of() : draws.listOfForces(forces);
    }

    List<CaseDraw> listOfPanel(long panel) {
        return draws.listOfPanel(panel);
    }

    List<CaseDraw> list(int most, long from) {
        return draws.list(most, from);
    }

    long count() {
        return draws.count();
    }

    /// The file of marks and parts that everybody may fetch.
    byte[] frame(CaseDraw draw) {
        return HexFormat.of().parseHex(draws.frame(draw.id()));
    }

    /// A new seed: 256 bits of the system's secure random source.
    byte[] newSeed() {
        return keys.dataKey();
    }

    PublicReference newReference() {
        return references.next();
    }

    void commit(
            PublicReference reference,
            int force,
            CommitDraw command,
            DrawFrame frame,
            byte[] seed,
            Instant at,
            String by) {
        byte[] file = frame.bytes();
        Commitment commitment =
                new Commitment(reference, frame.hash(), command.plan().text(), seed);
        draws.insert(
                reference,
                force,
                command.panelId(),
                command.meetingId(),
                command.extract().id(),
                command.plan().text(),
                file,
                DrawFrame.sha256(file),
                commitment.hash(),
                keys.sealer(PURPOSE).seal(seed, reference.bytes()),
                at,
                by,
                command.sample());
    }

    /// The seed that was bound; empty where it cannot be had.
    Optional<byte[]> openSeed(CaseDraw draw) {
        return draw.isDrawn()
                ? Optional.of(draw.seed())
                : keys.sealer(PURPOSE).tryOpen(draw.seed(), draw.reference().bytes());
    }

    /// Nobody else changes the draw until the transaction ends.
    void lock(CaseDraw draw) {
        draws.lock(draw.id());
    }

    /// @return false where somebody changed it meanwhile
    boolean markDrawn(CaseDraw draw, byte[] seed, String said, Instant at, LocalDate day, String by) {
        return draws.markDrawn(draw.id(), seed, said, at, day, by, draw.version()) == 1;
    }

    /// @return false where somebody changed it meanwhile
    boolean callOff(CaseDraw draw) {
        return draws.callOff(draw.id(), draw.version()) == 1;
    }

    List<DrawnCase> cases(CaseDraw draw) {
        return cases.list(draw.id());
    }

    Optional<DrawnCase> findCase(PublicReference reference) {
        return cases.find(reference);
    }

    /// Adds the record with the mark as the case at this place.
    void add(CaseDraw draw, int stratum, int place, String mark) {
        int added = cases.insert(
                references.next(),
                draw.id(),
                stratum,
                place,
                draw.extractId(),
                HexFormat.of().parseHex(mark));
        if (added != 1) {
            throw new IllegalStateException("the extract of draw " + draw.reference() + " lacks a record of its frame");
        }
    }

    /// @return false where it was taken out before or agreed on
    boolean replace(DrawnCase taken, String reason, LocalDate day) {
        return cases.replace(taken.id(), reason, day) == 1;
    }

    /// Moves a made-up draw back in time.
    void backdate(CaseDraw draw, Instant committed, Instant drawn) {
        draws.backdate(draw.id(), committed, drawn, LondonTime.day(drawn));
        cases.backdate(draw.id(), LondonTime.day(drawn));
    }

    /// Removes every made-up draw with its cases.
    void removeSample() {
        cases.deleteSample();
        draws.deleteSample();
    }
}
