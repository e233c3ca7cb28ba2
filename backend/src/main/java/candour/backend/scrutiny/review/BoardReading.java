package candour.backend.scrutiny.review;

import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.scrutiny.CaseSummary;
import candour.backend.scrutiny.ReviewLookup;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Sorts cases by what somebody has to do with them. The board shows it, and the home page of staff counts it.
@Singleton
class BoardReading {
    private final ReviewLookup cases;
    private final CaseAccess access;
    private final StoredReviews reviews;

    BoardReading(ReviewLookup cases, CaseAccess access, StoredReviews reviews) {
        this.cases = cases;
        this.access = access;
        this.reviews = reviews;
    }

    /// What is to be done with the cases of a list, by whoever has it. Part of the key of its title.
    enum Pile {
        OVERDUE,
        TO_GRADE,
        TO_AGREE,
        GRADED,
        WAITING,
        TO_ACKNOWLEDGE,
        TO_REPLY,
        AGREED,
        STEPPED_BACK
    }

    /// A list of cases.
    ///
    /// @param opens whether the reader can open them
    record Sorted(Pile pile, List<CaseSummary> cases, boolean opens) {
        Sorted {
            cases = List.copyOf(cases);
        }
    }

    /// The lists for this person, the most pressing first; also empty ones.
    List<Sorted> sorted(SignedIn by) {
        if (by.has(Role.VOLUNTEER) || by.has(Role.CHAIR)) {
            return ofMember(by);
        }
        if (by.has(Role.PANEL_OFFICER)) {
            return ofOfficer(by);
        }
        if (by.has(Role.FORCE_CONTACT)) {
            return ofForce(by);
        }
        return by.has(Role.COMMISSIONER)
                ? List.of(new Sorted(Pile.OVERDUE, cases.listOverdue(access.forces(by)), false))
                : List.of();
    }

    /// All cases of the forces they work for.
    List<CaseSummary> all(SignedIn by) {
        return cases.listOfForces(access.forces(by));
    }

    /// Numbers of the forces they work for.
    List<Integer> forces(SignedIn by) {
        return access.forces(by);
    }

    LocalDate today() {
        return access.today();
    }

    private List<Sorted> ofMember(SignedIn by) {
        Set<Long> graded = new HashSet<>(reviews.listGraded(by.reference()));
        Set<Long> conflicts = new HashSet<>(reviews.listConflicts(by.reference()));
        List<CaseSummary> own = cases.list(access.panels(by));
        List<CaseSummary> mine =
                own.stream().filter(one -> !conflicts.contains(one.id())).toList();
        Predicate<CaseSummary> agreed = one -> one.grade().isPresent();
        Predicate<CaseSummary> done = one -> graded.contains(one.id());
        Predicate<CaseSummary> ready = one -> one.graded() >= OpenCase.FEWEST
                && access.standing(by, one).filter(Standing.LEAD::equals).isPresent();
        List<Sorted> sorted = new ArrayList<>();
        sorted.add(new Sorted(Pile.OVERDUE, having(mine, one -> one.isOverdue(today())), true));
        sorted.add(new Sorted(Pile.TO_GRADE, having(mine, agreed.negate().and(done.negate())), true));
        sorted.add(
                new Sorted(Pile.TO_AGREE, having(mine, agreed.negate().and(done).and(ready)), true));
        sorted.add(
                new Sorted(Pile.GRADED, having(mine, agreed.negate().and(done).and(ready.negate())), true));
        sorted.add(new Sorted(Pile.AGREED, having(mine, agreed.and(one -> !one.isOverdue(today()))), true));
        sorted.add(new Sorted(Pile.STEPPED_BACK, having(own, one -> conflicts.contains(one.id())), false));
        return sorted;
    }

    private List<Sorted> ofOfficer(SignedIn by) {
        List<CaseSummary> all = all(by);
        return List.of(
                new Sorted(Pile.OVERDUE, having(all, one -> one.isOverdue(today())), true),
                new Sorted(Pile.WAITING, having(all, one -> one.grade().isEmpty()), true),
                new Sorted(Pile.AGREED, having(all, one -> one.grade().isPresent() && !one.isOverdue(today())), true));
    }

    private List<Sorted> ofForce(SignedIn by) {
        List<CaseSummary> all = having(all(by), one -> one.grade().isPresent());
        Predicate<CaseSummary> overdue = one -> one.isOverdue(today());
        Predicate<CaseSummary> owed = CaseSummary::awaitsReply;
        Predicate<CaseSummary> unread = one -> one.acknowledgedOn() == null;
        return List.of(
                new Sorted(Pile.OVERDUE, having(all, overdue), true),
                new Sorted(Pile.TO_REPLY, having(all, owed.and(overdue.negate())), true),
                new Sorted(Pile.TO_ACKNOWLEDGE, having(all, owed.negate().and(unread)), true),
                new Sorted(Pile.AGREED, having(all, owed.negate().and(unread.negate())), true));
    }

    private static List<CaseSummary> having(List<CaseSummary> cases, Predicate<CaseSummary> wanted) {
        return cases.stream().filter(wanted).toList();
    }
}
