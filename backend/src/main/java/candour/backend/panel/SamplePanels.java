package candour.backend.panel;

import candour.backend.area.AreaLookup;
import candour.backend.identity.Account;
import candour.backend.identity.AccountRepository;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.time.LondonTime;
import candour.shared.area.AreaCode;
import candour.shared.area.ForceId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Made-up panels for trials, one in each state: with free seats, full, for young people, closed, and one for figures.
/// Their public names are always the same, so that other made-up things can belong to them.
@Singleton
public class SamplePanels {
    /// Stops and searches in Birmingham: the panel of all that is made up about cases, minutes and answers.
    public static final PublicReference BIRMINGHAM = reference(1);

    private static final PublicReference DUDLEY = reference(2);
    private static final PublicReference WOLVERHAMPTON = reference(3);
    private static final PublicReference SANDWELL = reference(4);
    private static final PublicReference FIGURES = reference(5);
    private static final ForceId FORCE = new ForceId("west-midlands");
    private static final int TERM = 24;
    private static final int JOINED_MONTHS_AGO = 7;

    private final PanelRepository panels;
    private final MemberRepository members;
    private final Files files;
    private final AccountRepository accounts;
    private final Making making;

    SamplePanels(
            PanelRepository panels, MemberRepository members, Files files, AccountRepository accounts, Making making) {
        this.panels = panels;
        this.members = members;
        this.files = files;
        this.accounts = accounts;
        this.making = making;
    }

    /// What making them needs besides where they are kept.
    ///
    /// @param areas for the number of the force
    /// @param clock for the days of terms
    @Singleton
    record Making(AreaLookup areas, Clock clock) {
        int force() {
            return areas.getForce(FORCE).id();
        }

        LocalDate today() {
            return LondonTime.day(clock.instant());
        }
    }

    /// What is kept of members besides their seats.
    @Singleton
    record Files(ClearanceRepository clearances, TrainingRepository training) {}

    private record Made(
            PublicReference reference,
            String name,
            PanelKind kind,
            String area,
            String remit,
            int cadence,
            int seats,
            int quorum,
            PanelStatus status) {}

    private static final List<Made> PANELS = List.of(
            new Made(
                    BIRMINGHAM,
                    "Birmingham stop and search scrutiny panel (made up)",
                    PanelKind.STOP_AND_SEARCH,
                    "E08000025",
                    "Looks at records of stops and searches drawn by lot, says what was good and what was not, and asks "
                            + "the force to change.",
                    2,
                    12,
                    5,
                    PanelStatus.OPEN),
            new Made(
                    DUDLEY,
                    "Dudley youth panel (made up)",
                    PanelKind.YOUTH,
                    "E08000027",
                    "Young people say how being stopped feels, and what officers should do instead.",
                    2,
                    8,
                    4,
                    PanelStatus.OPEN),
            new Made(
                    WOLVERHAMPTON,
                    "Wolverhampton custody panel (made up)",
                    PanelKind.CUSTODY,
                    "E08000031",
                    "Looks at strip searches and at force used in custody.",
                    3,
                    2,
                    2,
                    PanelStatus.OPEN),
            new Made(
                    SANDWELL,
                    "Sandwell use of force panel (made up)",
                    PanelKind.USE_OF_FORCE,
                    "E08000028",
                    "Looked at how officers used force, until the panels were put in a new order.",
                    2,
                    10,
                    4,
                    PanelStatus.CLOSED),
            new Made(
                    FIGURES,
                    "West Midlands data panel (made up)",
                    PanelKind.DATA,
                    "E23000014",
                    "Looks at the figures of the whole force and says where the other panels should look next.",
                    3,
                    6,
                    3,
                    PanelStatus.OPEN));

    /// Makes those that are missing, and seats the made-up staff on them.
    @Transactional
    public void make() {
        if (panels.findByReference(BIRMINGHAM).isPresent()) {
            return;
        }
        PANELS.forEach(this::add);
        seat(BIRMINGHAM, "chair@example.org", MemberRole.CHAIR);
        seat(BIRMINGHAM, "member@example.org", MemberRole.MEMBER);
        seat(BIRMINGHAM, "second.member@example.org", MemberRole.MEMBER);
        seat(WOLVERHAMPTON, "chair@example.org", MemberRole.CHAIR);
        seat(WOLVERHAMPTON, "second.member@example.org", MemberRole.MEMBER);
        train("chair@example.org", Training.values());
        train("member@example.org", Training.INDUCTION, Training.POWERS, Training.GRADING, Training.DATA_PROTECTION);
        train("second.member@example.org", Training.INDUCTION, Training.POWERS, Training.GRADING);
        LocalDate today = making.today();
        clear("chair@example.org", MaterialClass.RECORDS, VettingStatus.CLEARED, today.plusYears(2));
        clear("chair@example.org", MaterialClass.FOOTAGE, VettingStatus.CLEARED, today.plusYears(2));
        clear("member@example.org", MaterialClass.RECORDS, VettingStatus.CLEARED, today.plusMonths(9));
        clear("member@example.org", MaterialClass.FOOTAGE, VettingStatus.IN_PROGRESS, null);
        clear("second.member@example.org", MaterialClass.RECORDS, VettingStatus.CLEARED, today.plusYears(1));
        clear("second.member@example.org", MaterialClass.FOOTAGE, VettingStatus.CLEARED, today.minusDays(1));
    }

    /// Removes all of them, with who sits on them.
    ///
    /// @return how many there were
    @Transactional
    public int erase() {
        files.clearances().deleteSample();
        files.training().deleteSample();
        members.deleteSample();
        return panels.deleteSample();
    }

    private void add(Made made) {
        boolean young = made.kind() == PanelKind.YOUTH;
        panels.insert(
                made.reference(),
                making.force(),
                made.name(),
                made.kind(),
                made.remit(),
                "Members come to the meetings, keep what they read to themselves, and say when a case is about somebody "
                        + "they know.\nThe panel publishes minutes of every meeting. The force answers in public.",
                new AreaCode(made.area()),
                true,
                made.cadence(),
                made.seats(),
                made.quorum(),
                young ? 14 : 18,
                young ? 21 : null,
                TERM,
                made.status(),
                true);
    }

    private void seat(PublicReference panel, String email, MemberRole role) {
        Optional<Account> account = accounts.findByEmail(email).filter(Account::sample);
        Panel one = panels.findByReference(panel).orElseThrow();
        if (account.isPresent() && panels.takeSeat(one.id()) == 1) {
            LocalDate from = joined();
            members.insert(
                    reference(100 * one.id() + account.get().id()),
                    one.id(),
                    account.get().reference(),
                    role,
                    from,
                    from.plusMonths(TERM).minusDays(1),
                    new byte[0]);
        }
    }

    private void clear(String email, MaterialClass material, VettingStatus status, @Nullable LocalDate until) {
        accounts.findByEmail(email).filter(Account::sample).ifPresent(account -> files.clearances()
                .put(account.reference(), material, status, joined().plusDays(10), until));
    }

    /// One subject a week from the day they joined.
    private void train(String email, Training... subjects) {
        accounts.findByEmail(email).filter(Account::sample).ifPresent(account -> {
            LocalDate day = joined();
            for (Training subject : subjects) {
                day = day.plusWeeks(1);
                files.training().train(account.reference(), subject, day);
            }
        });
    }

    private LocalDate joined() {
        return making.today().minusMonths(JOINED_MONTHS_AGO);
    }

    private static PublicReference reference(long number) {
        return PublicReference.of(
                ByteBuffer.allocate(16).putLong(0x50414e454cL).putLong(number).array());
    }
}
