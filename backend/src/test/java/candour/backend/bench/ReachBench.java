package candour.backend.bench;

import candour.backend.area.AreaLookup;
import candour.backend.area.Force;
import candour.backend.identity.NewAccounts;
import candour.backend.identity.Role;
import candour.backend.identity.StaffSessions;
import candour.backend.representation.ManyPeople;
import candour.shared.area.ForceId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The page on whom the body reaches, for 20,000 people who answered about themselves in two years: as an analyst opens
/// it, over HTTP, every occasion, question, place and period by turns.
final class ReachBench {
    private static final int PEOPLE = 20_000;
    private static final int ROUNDS = 400;
    private static final double MOST_MILLIS = 300;
    private static final long SEED = 20_261_123;
    private static final ForceId FORCE = new ForceId("west-midlands");
    private static final List<Integer> QUARTERS = List.of(20241, 20242, 20243, 20244, 20251, 20252, 20253, 20254);
    private static final List<String> OCCASIONS = List.of("told-us", "applied", "appointed", "attended");
    private static final List<String> QUESTIONS =
            List.of("ethnic-group", "ethnic-background", "age", "sex", "religion", "disability");
    private static final LocalDate LATER = LocalDate.of(2026, 11, 1);

    private final BenchPortal portal;
    private final BenchTable table;
    private final List<String> areas = new ArrayList<>();

    ReachBench(BenchPortal portal, BenchTable table) {
        this.portal = portal;
        this.table = table;
    }

    void measure() throws SQLException {
        BenchTable.say("%,d people answer about themselves".formatted(PEOPLE));
        Force force = portal.part(AreaLookup.class).getForce(FORCE);
        List<String> districts = districts(force.id());
        new ManyPeople(portal.context(), SEED).answer(PEOPLE, force.id(), districts, QUARTERS, LATER);
        Web web = signedIn();
        Random random = new Random(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            web.fetch(path(random));
        }
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            String path = path(random);
            times[i] = Timing.millis(() -> web.fetch(path));
        }
        double bare = Timing.quantile(bare(force.id()), 0.99);
        double p99 = Timing.quantile(times, 0.99);
        table.add(
                "A5",
                "the representation page over %,d people over HTTP, p99 (p50 %s); bare: the counts of four quarters"
                        .formatted(PEOPLE, BenchTable.millis(Timing.median(times))),
                BenchTable.millis(p99),
                BenchTable.millis(bare),
                BenchTable.two(p99 / bare),
                "<= 300 ms",
                p99 <= MOST_MILLIS);
    }

    private double[] bare(int force) throws SQLException {
        double[] times = new double[ROUNDS];
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < ROUNDS; i++) {
                times[i] = Timing.millis(() -> {
                    try (ResultSet rows = statement.executeQuery("SELECT characteristic, category, people"
                            + " FROM representation_count WHERE force_id = " + force
                            + " AND quarter IN (20251, 20252, 20253, 20254)")) {
                        while (rows.next()) {
                            rows.getInt(3);
                        }
                    }
                });
            }
        }
        return times;
    }

    private String path(Random random) {
        int quarter = QUARTERS.get(4 + random.nextInt(4));
        return "/staff/representation?occasion=" + one(random, OCCASIONS) + "&by=" + one(random, QUESTIONS) + "&area="
                + one(random, areas) + "&period=" + (random.nextBoolean() ? "" : "year-to-") + quarter;
    }

    private static String one(Random random, List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private List<String> districts(int force) throws SQLException {
        List<String> districts = new ArrayList<>();
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT d.code, a.code FROM area d JOIN area a ON a.id = d.parent_id
                            JOIN police_force f ON f.area_code = a.code
                        WHERE d.kind = 'district' AND f.id = """ + " " + force)) {
            while (rows.next()) {
                districts.add(rows.getString(1));
                if (areas.isEmpty()) {
                    areas.add(rows.getString(2));
                }
            }
        }
        areas.addAll(districts);
        return districts;
    }

    private Web signedIn() {
        String session = portal.part(NewAccounts.class)
                .add("analyst@example.org", "Sample Analyst", List.of(Role.ANALYST), FORCE, false)
                .map(account -> portal.part(StaffSessions.class).begin(account, false))
                .orElseThrow()
                .revealed();
        return new Web(path -> portal.at(path).toString(), "__Host-session=" + session);
    }
}
