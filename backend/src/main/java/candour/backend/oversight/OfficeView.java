package candour.backend.oversight;

import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.identity.Waiting;
import candour.backend.identity.WaitingItem;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// What waits with each part of the office and with the force, for somebody who only reads. Nothing is opened: an item
/// is a sentence and a day, and what concerns people at risk or reports is not among it.
@Singleton
class OfficeView {
    /// With whom things wait that the officeholder asks about. Source: product row A4.13.
    static final List<Role> ASKED = List.of(Role.FORCE_CONTACT, Role.PANEL_OFFICER, Role.ANALYST);

    private final List<Waiting> waiting;

    OfficeView(List<Waiting> waiting) {
        this.waiting = List.copyOf(waiting);
    }

    /// What waits with people of this role in the reader's force, the most overdue first.
    List<WaitingItem> waitingWith(SignedIn reader, Role role) {
        SignedIn there = new SignedIn(
                reader.reference(), reader.displayName(), Set.of(role), reader.force(), reader.session(), false, "");
        return sorted(there);
    }

    /// What waits for the reader, the most overdue first.
    List<WaitingItem> waitingFor(SignedIn reader) {
        return sorted(reader);
    }

    private List<WaitingItem> sorted(SignedIn who) {
        return waiting.stream()
                .flatMap(feature -> feature.waitingFor(who).stream())
                .sorted(Comparator.comparing(WaitingItem::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
