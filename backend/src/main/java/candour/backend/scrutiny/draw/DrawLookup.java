package candour.backend.scrutiny.draw;

import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.time.LondonTime;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Reads drawn cases for their review.
@Singleton
public class DrawLookup {
    private final StoredDraws draws;

    DrawLookup(StoredDraws draws) {
        this.draws = draws;
    }

    /// The case with this reference, also one that was taken out.
    public Optional<DrawnCase> findCase(PublicReference reference) {
        return draws.findCase(reference);
    }

    /// Draws of these forces that are bound and not made yet.
    ///
    /// @param forces numbers of forces
    public List<WaitingDraw> listWaiting(Collection<Integer> forces) {
        return draws.listOfForces(forces).stream()
                .filter(CaseDraw::isCommitted)
                .map(draw -> new WaitingDraw(draw.panelId(), draw.staffPath(), LondonTime.day(draw.committedAt())))
                .toList();
    }

    /// Removes made-up draws and their cases, for trials.
    public void removeSample() {
        draws.removeSample();
    }
}
