package candour.backend.proof;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Goal R1: sends reports to a portal of its own while portal and database are killed without warning at random
/// points, tries again as the app does, and compares what was acknowledged with what is there. Nothing acknowledged may
/// be lost and nothing may be there twice.
///
/// Run by `mvn -Pproof`. Settings: `candour.proof.reports` (1,000), `candour.proof.kills` of each (5),
/// `candour.proof.database` and `candour.proof.database.start` for a server with an address, `candour.proof.seed`.
final class CrashDriver {
    private static final PrintStream OUT = Proofs.OUT;
    private static final int SENDERS = 8;
    private static final int LONGEST_MINUTES = 20;

    private final int reports = Integer.getInteger("candour.proof.reports", 1_000);
    private final int kills = Integer.getInteger("candour.proof.kills", 5);
    private final long seed = Long.getLong("candour.proof.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Path folder;
    private final KilledDatabase database;
    private final AtomicInteger again = new AtomicInteger();

    private CrashDriver(Path folder, KilledDatabase database) {
        this.folder = folder;
        this.database = database;
    }

    /// Runs it in its folder; what is not met comes back in words.
    static List<String> prove(Path folder) throws IOException, SQLException, InterruptedException {
        return new CrashDriver(folder, ProofFolder.database(folder)).run();
    }

    private List<String> run() throws IOException, SQLException, InterruptedException {
        OUT.printf(
                "R1: %,d reports, %d kills of the portal and %d of the database, seed %d%n",
                reports, kills, kills, seed);
        try (PortalProcess portal = PortalProcess.start(database.options(), folder);
                Journal journal = new Journal(folder.resolve("journal.csv"))) {
            ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
            for (int number = 0; number < reports; number++) {
                int report = number;
                senders.submit(() -> deliver(portal, journal, report));
            }
            senders.shutdown();
            killAround(portal, journal);
            if (!senders.awaitTermination(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                return List.of("not all reports were acknowledged within " + LONGEST_MINUTES + " minutes");
            }
            portal.awaitReady();
            List<String> failures = compare(portal, journal);
            OUT.printf(
                    "R1: %,d acknowledged, %,d attempts were repeated, %d failures%n",
                    journal.size(), again.get(), failures.size());
            return failures;
        }
    }

    /// Kills portal and database by turns drawn at random, each after a number of acknowledged reports drawn at random.
    private void killAround(PortalProcess portal, Journal journal)
            throws IOException, SQLException, InterruptedException {
        List<Boolean> order = new ArrayList<>(Collections.nCopies(kills, true));
        order.addAll(Collections.nCopies(kills, false));
        Collections.shuffle(order, random);
        int[] points = random.ints(order.size(), 1, Math.max(2, reports - SENDERS))
                .sorted()
                .toArray();
        for (int i = 0; i < points.length; i++) {
            while (journal.size() < points[i]) {
                Thread.sleep(1);
            }
            Thread.sleep(random.nextInt(20));
            if (order.get(i)) {
                portal.killAndRestart();
            } else {
                database.kill();
                portal.awaitReady();
            }
            OUT.printf("R1: killed the %s at about report %,d%n", order.get(i) ? "portal" : "database", journal.size());
        }
    }

    /// Sends until it is acknowledged, always with the same secret; now and then once more, as if the answer was lost.
    private void deliver(PortalProcess portal, Journal journal, int report) {
        Sending sending = Sending.of(report);
        while (true) {
            var receipt = sending.attempt(portal.at(""));
            if (receipt.isPresent()) {
                journal.acknowledged(report, receipt.get());
                break;
            }
            again.incrementAndGet();
            Sending.pause(100);
        }
        if (report % 10 == 0) {
            sending.attempt(portal.at("")).ifPresent(receipt -> journal.acknowledged(report, receipt));
        }
    }

    private List<String> compare(PortalProcess portal, Journal journal) throws SQLException, IOException {
        List<String> failures = new ArrayList<>(journal.contradictions());
        Map<Integer, String> receipts = journal.receipts();
        if (receipts.size() != reports
                || Map.copyOf(receipts).values().stream().distinct().count() != reports) {
            failures.add("%d reports have %d receipts".formatted(reports, receipts.size()));
        }
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            long rows = count(statement, "SELECT COUNT(*) FROM experience");
            if (rows != reports) {
                failures.add("%d reports were acknowledged and %d are there".formatted(reports, rows));
            }
            long different = count(statement, "SELECT COUNT(DISTINCT reference_hash) FROM experience");
            if (different != rows) {
                failures.add("%d rows are of %d reports".formatted(rows, different));
            }
            long keyless = count(
                    statement,
                    "SELECT COUNT(*) FROM experience e WHERE NOT EXISTS "
                            + "(SELECT 1 FROM experience_key k WHERE k.experience_id = e.id)");
            if (keyless != 0) {
                failures.add(keyless + " reports have no key");
            }
        }
        receipts.forEach((report, receipt) -> {
            if (!Sending.isFound(portal.at(""), receipt)) {
                failures.add("report " + report + " was acknowledged and is not found by its receipt");
            }
        });
        return failures;
    }

    private static long count(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
