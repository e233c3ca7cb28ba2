package candour.backend.scrutiny.review;

import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.identity.Waiting;
import candour.backend.identity.WaitingItem;
import candour.backend.scrutiny.CaseSummary;
import candour.backend.scrutiny.draw.DrawLookup;
import candour.backend.scrutiny.draw.WaitingDraw;
import candour.backend.scrutiny.review.BoardReading.Pile;
import candour.backend.scrutiny.review.BoardReading.Sorted;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// What waits for people among cases: grading, agreeing, replies that are owed. A reply that is overdue waits for the
/// panel's chair and for the Commissioner as well, so that it cannot be forgotten where it is owed (product check D16).
@Singleton
class WaitingCases implements Waiting {
    private static final Set<Pile> TO_DO =
            Set.of(Pile.OVERDUE, Pile.TO_GRADE, Pile.TO_AGREE, Pile.TO_REPLY, Pile.TO_ACKNOWLEDGE);

    private final BoardReading board;
    private final DrawLookup draws;

    WaitingCases(BoardReading board, DrawLookup draws) {
        this.board = board;
        this.draws = draws;
    }

    @Override
    public List<WaitingItem> waitingFor(SignedIn who) {
        List<WaitingItem> items = new ArrayList<>();
        for (Sorted sorted : board.sorted(who)) {
            boolean theirs = TO_DO.contains(sorted.pile()) && !sorted.cases().isEmpty();
            boolean escalated = sorted.pile() != Pile.OVERDUE || !who.has(Role.VOLUNTEER) || who.has(Role.CHAIR);
            if (theirs && escalated) {
                items.add(item(sorted).raised(sorted.pile() == Pile.OVERDUE && !who.has(Role.FORCE_CONTACT)));
            }
        }
        if (who.has(Role.PANEL_OFFICER)) {
            for (WaitingDraw draw : draws.listWaiting(board.forces(who))) {
                items.add(WaitingItem.at(draw.path(), "cases.waiting.draw").waitingSince(draw.since()));
            }
        }
        return items;
    }

    private static WaitingItem item(Sorted sorted) {
        String pile = sorted.pile().name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<LocalDate> due = sorted.cases().stream()
                .map(CaseSummary::replyDueOn)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        WaitingItem item = WaitingItem.at("/staff/cases#" + pile, "cases.waiting." + pile)
                .counting(sorted.cases().size());
        return due.isEmpty() ? item : item.dueOn(due.getFirst());
    }
}
