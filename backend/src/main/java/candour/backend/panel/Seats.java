package candour.backend.panel;

import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.reference.ReferenceGenerator;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.function.Supplier;

/// Gives seats and takes them back. A panel never has more members than seats: one statement counts a seat as taken,
/// and only where one is free, so of many who want the last one exactly one gets it. It also holds the panel's row
/// until the transaction ends, so what is looked at afterwards cannot change meanwhile.
@Singleton
public class Seats {
    private final PanelRepository panels;
    private final MemberRepository members;
    private final PanelSeal seal;
    private final ReferenceGenerator references;

    Seats(PanelRepository panels, MemberRepository members, PanelSeal seal, ReferenceGenerator references) {
        this.panels = panels;
        this.members = members;
        this.seal = seal;
        this.references = references;
    }

    /// Gives a place, in the caller's transaction.
    ///
    /// @param account asked for only once a seat is theirs; opens an account where there is none yet
    @Transactional
    public SeatOutcome seat(TakeSeat command, Supplier<PublicReference> account) {
        Panel panel = command.panel();
        boolean counts = command.role().takesSeat();
        if ((counts ? panels.takeSeat(panel.id()) : panels.lockOpen(panel.id())) == 0) {
            return new SeatOutcome.NoneFree();
        }
        if (command.role() == MemberRole.CHAIR && members.countChairs(panel.id()) > 0) {
            giveBack(panel.id(), counts);
            return new SeatOutcome.HasChair();
        }
        PublicReference person = account.get();
        if (members.countServing(person, panel.id()) > 0) {
            giveBack(panel.id(), counts);
            return new SeatOutcome.SitsAlready();
        }
        PublicReference member = references.next();
        members.insert(
                member,
                panel.id(),
                person,
                command.role(),
                command.from(),
                command.until(),
                command.needs().isEmpty() ? new byte[0] : seal.sealText(member, PanelSeal.NEEDS, command.needs()));
        return new SeatOutcome.Seated(member);
    }

    /// Ends a stay and frees its seat, in the caller's transaction. What the member needed is deleted at once.
    ///
    /// @return false when it had ended before, or somebody changed it meanwhile
    @Transactional
    public boolean leave(Membership member, LocalDate day) {
        if (members.end(member.id(), member.version(), day) == 0) {
            return false;
        }
        giveBack(member.panelId(), member.role().takesSeat());
        return true;
    }

    private void giveBack(long panel, boolean counts) {
        if (counts) {
            panels.freeSeat(panel);
        }
    }
}
