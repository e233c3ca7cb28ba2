package candour.backend.browser;

import candour.backend.identity.Account;
import candour.backend.identity.AccountRepository;
import candour.backend.identity.NewAccounts;
import candour.backend.identity.Role;
import candour.backend.identity.StaffSessions;
import candour.backend.platform.outbox.TestMail;
import candour.backend.representation.Answering;
import candour.backend.representation.Occasion;
import candour.backend.support.Rows;
import candour.backend.support.TestPortal;
import candour.shared.area.ForceId;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.RuntimeBeanDefinition;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/// A portal of its own on the test database, in which months pass when the test says so. It holds what the story of the
/// loop does not tell: places, who lives there, one panel with its chair, and the answers of many people.
final class LoopPortal implements AutoCloseable {
    static final ForceId FORCE = new ForceId("west-midlands");
    static final String PANEL = "Sample panel of Northbrook";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String PANEL_REFERENCE = "000000000000000000000000000000b1";

    private final Moving clock = new Moving();
    private final ApplicationContext context;
    private final EmbeddedServer server;
    private final Rows rows;
    private final Answering people;

    private LoopPortal() {
        TestPortal test = TestPortal.emptied();
        rows = Rows.of(test);
        people = new Answering(test);
        context = ApplicationContext.builder()
                .properties(TestPortal.settings())
                .beanDefinitions(RuntimeBeanDefinition.builder(Clock.class, () -> clock)
                        .singleton(true)
                        .replaces(Clock.class)
                        .build())
                .start();
        server = context.getBean(EmbeddedServer.class).start();
        layPlaces();
    }

    /// With a clock that begins on this day at nine.
    static LoopPortal on(LocalDate day) {
        LoopPortal portal = new LoopPortal();
        portal.itIs(day, LocalTime.of(9, 0));
        portal.layPanel();
        return portal;
    }

    URI address() {
        return server.getURI();
    }

    Clock clock() {
        return clock;
    }

    Instant now() {
        return clock.instant();
    }

    /// Moves the clock to a time in London, which is later than before.
    void itIs(LocalDate day, LocalTime time) {
        clock.now = day.atTime(time).atZone(LONDON).toInstant();
    }

    /// Lets half a minute pass, so that an app shows its next code.
    void waitForTheNextCode() {
        clock.now = clock.now.plusSeconds(30);
    }

    /// Somebody who works here already.
    Account working(String name, Role role) {
        return context.getBean(NewAccounts.class)
                .add(role.word() + "@example.org", name, List.of(role), FORCE, false)
                .orElseThrow();
    }

    /// What the browser of somebody keeps who has just signed in.
    String signedIn(Account account) {
        return context.getBean(StaffSessions.class).begin(account, false).revealed();
    }

    /// The account with this address.
    Account account(String mail) {
        return context.getBean(AccountRepository.class).findByEmail(mail).orElseThrow();
    }

    /// The account chairs the panel and is cleared for records.
    void chairs(Account account) {
        String one = account.reference().value();
        rows.run("INSERT INTO panel_member (reference, panel_id, account_reference, role, from_on, until_on, version)"
                + " VALUES (UNHEX(LEFT(SHA2('" + one + "', 256), 32)), 1, UNHEX('" + one
                + "'), 'CHAIR', '2026-01-01', '2028-01-01', 1)");
        rows.run("INSERT INTO clearance (account_reference, material, status, noted_on, expires_on) VALUES (UNHEX('"
                + one + "'), 'RECORDS', 'CLEARED', '2026-01-01', '2028-01-01')");
    }

    /// Hands over the mail that is due to the trial's own catcher.
    void deliverMail() {
        TestMail.deliver(context);
    }

    /// So many people of two ethnic groups, and some of others, applied to panels in this quarter and answered the
    /// questions about them.
    void applied(int quarter, int white, int black) {
        people.give(Occasion.APPLIED, quarter, white, "ethnic-group", "white");
        people.give(Occasion.APPLIED, quarter, black, "ethnic-group", "black");
        people.give(Occasion.APPLIED, quarter, 24, "ethnic-group", "asian");
        people.give(Occasion.APPLIED, quarter, 16, "ethnic-group", "mixed");
        people.give(Occasion.APPLIED, quarter, 8, "ethnic-group", "other");
    }

    /// So many people told us in this quarter, beside those of whom the story tells, and answered the same questions.
    void told(int quarter, int white) {
        people.give(Occasion.TOLD_US, quarter, white, "ethnic-group", "white");
    }

    /// The week ends and the night's counting runs.
    void count() {
        Answering.storeWaiting(context);
        people.count(now().atZone(LONDON).toLocalDate());
    }

    @Override
    public void close() {
        server.close();
        context.close();
    }

    private void layPlaces() {
        rows.run("INSERT INTO area_word (word, area_id) VALUES ('birmingham', " + 9001 + ")");
        rows.run("INSERT INTO postcode (postcode, latitude, longitude, district_id, ward_id, lsoa_id)"
                + " VALUES ('B46AB', 52.485, -1.9, 9001, NULL, NULL)");
        rows.run("INSERT INTO population (area_id, census_table, categories, geography, counts) VALUES"
                + " (15, 'TS021', 5, 'PFA22', 'total=1000 white=790 asian=45 black=105 mixed=40 other=20')");
    }

    private void layPanel() {
        rows.run("INSERT INTO panel (id, reference, force_id, name, kind, remit, terms, area_code, independent_chair,"
                + " cadence_months, seats, taken, quorum, age_from, age_to, term_months, status, sample, version)"
                + " SELECT 1, UNHEX('" + PANEL_REFERENCE + "'), id, '" + PANEL + "', 'STOP_AND_SEARCH',"
                + " 'Looks at records of stop and search.', 'Members come, and say nothing about people outside.',"
                + " 'E08000025', TRUE, 2, 12, 1, 2, 18, NULL, 24, 'OPEN', FALSE, 1 FROM police_force"
                + " WHERE slug = '" + FORCE + "'");
    }

    /// A clock that stands still until it is moved.
    private static final class Moving extends Clock {
        private volatile Instant now = Instant.now();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
