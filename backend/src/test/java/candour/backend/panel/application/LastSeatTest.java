package candour.backend.panel.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.backend.area.AreaLookup;
import candour.backend.area.Force;
import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.panel.CaringForMembers;
import candour.backend.panel.DescribePanel;
import candour.backend.panel.DescribingPanel;
import candour.backend.panel.MemberRole;
import candour.backend.panel.Panel;
import candour.backend.panel.PanelKind;
import candour.backend.panel.PanelLookup;
import candour.backend.panel.PanelStatus;
import candour.backend.panel.SeatOutcome;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.reference.ReferenceGenerator;
import candour.backend.support.TestPortal;
import candour.shared.area.AreaCode;
import candour.shared.area.ForceId;
import candour.shared.reference.SubmissionSecret;
import candour.shared.text.Language;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Product requirement: 64 people take the last place, exactly one wins, 200 times of 200.
class LastSeatTest {
    private static final int PEOPLE = 64;
    private static final int ROUNDS = 200;
    private static final ForceId FORCE = new ForceId("west-midlands");

    private static TestPortal portal;
    private static Panel panel;
    private static SignedIn officer;

    @BeforeAll
    static void open() {
        portal = TestPortal.emptied();
        ReferenceGenerator references = portal.bean(ReferenceGenerator.class);
        officer = new SignedIn(
                references.next(), "Sample Officer", Set.of(Role.PANEL_OFFICER), FORCE, references.next(), true, "");
        Force force = portal.bean(AreaLookup.class).getForce(FORCE);
        PublicReference reference = portal.bean(DescribingPanel.class)
                .open(
                        officer,
                        force.id(),
                        new DescribePanel(
                                "One seat",
                                PanelKind.DATA,
                                "Looks at figures.",
                                "Members come.",
                                new AreaCode("E23000014"),
                                true,
                                3,
                                1,
                                1,
                                18,
                                null,
                                24,
                                PanelStatus.OPEN));
        panel = portal.bean(PanelLookup.class).get(reference.value());
    }

    @Test
    void of_64_who_take_the_last_seat_exactly_one_wins_200_times_of_200() throws Exception {
        List<Application> waiting = new ArrayList<>(applications(PEOPLE + ROUNDS));
        List<Long> winners = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
            for (int round = 0; round < ROUNDS; round++) {
                List<Application> now = List.copyOf(waiting.subList(0, PEOPLE));
                List<Application> won = race(people, now);
                winners.add((long) won.size());
                assertEquals(
                        1, portal.bean(PanelLookup.class).members(panel.id()).size());
                assertEquals(1, portal.bean(PanelLookup.class).get(panel.id()).taken());
                waiting.removeAll(won);
                free();
            }
        }

        assertEquals(ROUNDS, winners.stream().filter(count -> count == 1).count());
        assertEquals(0, portal.bean(PanelLookup.class).get(panel.id()).taken());
    }

    private static List<Application> race(ExecutorService people, List<Application> applications) throws Exception {
        CyclicBarrier start = new CyclicBarrier(PEOPLE);
        List<Callable<Boolean>> tries = applications.stream()
                .<Callable<Boolean>>map(one -> () -> {
                    start.await();
                    return appoint(one);
                })
                .toList();
        List<Future<Boolean>> answers = people.invokeAll(tries);
        List<Application> won = new ArrayList<>();
        for (int at = 0; at < PEOPLE; at++) {
            if (answers.get(at).get()) {
                won.add(applications.get(at));
            }
        }
        return won;
    }

    private static boolean appoint(Application one) {
        AppointingOutcome outcome = portal.bean(Appointing.class)
                .appoint(
                        officer,
                        new AppointApplicant(
                                one.id(),
                                one.version(),
                                one.id() + "@example.org",
                                MemberRole.MEMBER,
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2027, 12, 31),
                                ""));
        return outcome instanceof AppointingOutcome.Answered answered && answered.seat() instanceof SeatOutcome.Seated;
    }

    private static void free() {
        portal.bean(CaringForMembers.class)
                .end(officer, portal.bean(PanelLookup.class).members(panel.id()).getFirst());
    }

    private static List<Application> applications(int count) {
        Applying applying = portal.bean(Applying.class);
        ApplicationAnswers answers =
                new ApplicationAnswers(Map.of(ApplicationAnswers.NAME, List.of("Sample Applicant")));
        for (long number = 0; number < count; number++) {
            SubmissionSecret secret = SubmissionSecret.of(
                    ByteBuffer.allocate(16).putLong(7).putLong(number).array());
            applying.apply(panel, secret, answers, Language.ENGLISH);
        }
        return portal.bean(ApplicationRepository.class)
                .list(List.of(panel.forceId()), ApplicationShelf.DECIDE.statuses(), count, 0);
    }
}
