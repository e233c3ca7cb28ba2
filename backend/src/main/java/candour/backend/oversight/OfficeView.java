package candour.backend.oversight;

import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.identity.Waiting;
import candour.backend.identity.WaitingItem;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /// Everything that waits, each thing once.
    ///
    /// @param own what the reader must do
    /// @param with what others must do, by their role
    record Shared(List<WaitingItem> own, Map<Role, List<WaitingItem>> with) {}

    /// Shares out what waits, the most overdue first: each thing with the one who must act, and with nobody who is only
    /// told of it. What several may do is with the first of them.
    Shared share(SignedIn reader) {
        Set<String> seen = new HashSet<>();
        Map<Role, List<WaitingItem>> with = new LinkedHashMap<>();
        for (Role role : ASKED) {
            with.put(role, fresh(waitingWith(reader, role), seen));
        }
        return new Shared(fresh(sorted(reader), seen), with);
    }

    private static List<WaitingItem> fresh(List<WaitingItem> items, Set<String> seen) {
        List<WaitingItem> kept = items.stream()
                .filter(item -> !item.raised() && !seen.contains(thing(item)))
                .toList();
        kept.forEach(item -> seen.add(thing(item)));
        return kept;
    }

    private static String thing(WaitingItem item) {
        return item.textKey() + " " + item.arguments() + " " + item.path();
    }

    /// What waits with people of this role in the reader's force, the most overdue first.
    private List<WaitingItem> waitingWith(SignedIn reader, Role role) {
        SignedIn there = new SignedIn(
                reader.reference(), reader.displayName(), Set.of(role), reader.force(), reader.session(), false, "");
        return sorted(there);
    }

    private List<WaitingItem> sorted(SignedIn who) {
        return waiting.stream()
                .flatMap(feature -> feature.waitingFor(who).stream())
                .sorted(Comparator.comparing(WaitingItem::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
