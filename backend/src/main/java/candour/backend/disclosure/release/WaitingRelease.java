package candour.backend.disclosure.release;

import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.identity.Waiting;
import candour.backend.identity.WaitingItem;
import jakarta.inject.Singleton;
import java.util.List;

/// The release that waits for somebody: to be looked at, or to be approved by another than who proposed it.
@Singleton
class WaitingRelease implements Waiting {
    /// Days from counting to release that are thought enough.
    private static final int DAYS = 14;

    private final ReviewingRelease reviewing;

    WaitingRelease(ReviewingRelease reviewing) {
        this.reviewing = reviewing;
    }

    @Override
    public List<WaitingItem> waitingFor(SignedIn who) {
        if (!who.has(Role.ANALYST) && !who.has(Role.PANEL_OFFICER)) {
            return List.of();
        }
        return reviewing.list(who).stream()
                .filter(draft -> !draft.is(DraftRow.RELEASED))
                .filter(draft -> !who.reference().value().equals(draft.proposedBy()))
                .map(draft -> WaitingItem.at("/staff/releases/" + draft.id(), "release.waiting." + draft.state())
                        .with("quarter", String.valueOf(draft.period().quarter()))
                        .with("year", String.valueOf(draft.period().year()))
                        .waitingSince(DueQuarter.dueOn(draft.period()))
                        .dueOn(DueQuarter.dueOn(draft.period()).plusDays(DAYS)))
                .toList();
    }
}
