package candour.backend.bench;

import candour.backend.proof.Sending;
import candour.backend.support.Browsing;
import candour.backend.support.FakeFcm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// Goal R14: reports sent while 10,000 alerts wait for a service that stalls, beside reports sent while none do.
final class AlertsBench {
    private static final int TOLD = 35;
    private static final int SECONDS = 12;
    private static final int ROUNDS = 3;
    private static final int WAITING = 10_000;
    private static final int AT_ONCE = 8;
    private static final double MOST = 1.1;

    private final BenchPortal portal;
    private final BenchTable table;
    private final AtomicInteger number = new AtomicInteger(1_000_000);

    AlertsBench(BenchPortal portal, BenchTable table) {
        this.portal = portal;
        this.table = table;
    }

    /// Measures this alone, on a database of its own.
    public static void main(String[] args) throws Exception {
        Path data = Files.createTempDirectory("candour-alerts");
        BenchTable table = new BenchTable();
        try (BenchPortal portal = BenchPortal.embedded(data)) {
            new AlertsBench(portal, table).measure();
        }
        table.finish("Alerts", data.resolve("alerts.md"));
    }

    void measure() throws SQLException, IOException {
        try (FakeFcm fcm = FakeFcm.start()) {
            Path folder = Files.createTempDirectory("candour-alerts");
            portal.restart(Map.of(
                    "candour.alerts.service-account",
                    fcm.serviceAccount(folder).toString(),
                    "candour.alerts.endpoint",
                    fcm.address().toString()));
            Timing.answers(TOLD, Timing.after(SECONDS), this::tell);
            double[] none = new double[ROUNDS];
            double[] many = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                none[round] = p99();
                fcm.holdAgain();
                fcm.stall(WAITING);
                fill();
                fcm.awaitStalled(AT_ONCE);
                many[round] = p99();
                portal.execute("DELETE FROM outbox_push");
                fcm.behave();
                fcm.release();
            }
            table.atMost(
                    "R14",
                    "a report beside 10,000 alerts that a stalled service holds up, p99, median of " + ROUNDS,
                    Timing.median(many),
                    Timing.median(none),
                    MOST);
        } catch (InterruptedException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        portal.execute("DELETE FROM outbox_push", "DELETE FROM alert_device");
        portal.restart("");
    }

    private double p99() {
        Timing.Steady told = Timing.answers(TOLD, Timing.after(SECONDS), this::tell);
        double p99 = Timing.quantile(told.millis(), 0.99);
        BenchTable.say("%,d reports, p50 %s, p99 %s, %d refused"
                .formatted(
                        told.millis().length,
                        BenchTable.millis(Timing.median(told.millis())),
                        BenchTable.millis(p99),
                        told.failures().size()));
        return p99;
    }

    /// The devices that are first in line are known to the portal; behind them it never comes.
    private void fill() throws SQLException {
        Browsing web = Browsing.at(portal.at("/"));
        for (int i = 0; i < AT_ONCE; i++) {
            web.tell(
                    "/api/v1/alerts",
                    "{\"token\":\"device-%05d-of-a-bench\",\"language\":\"en\",\"kinds\":[\"minutes\"]}".formatted(i));
        }
        portal.execute("""
                INSERT INTO outbox_push (alert, device, kind, due_at, expires_at, attempts)
                SELECT UNHEX(LEFT(SHA2('first', 256), 32)), id, 'minutes', UTC_TIMESTAMP(6) - INTERVAL 1 HOUR,
                       UTC_TIMESTAMP(6) + INTERVAL 20 HOUR, 0
                FROM alert_device
                """, """
                INSERT INTO outbox_push (alert, device, kind, due_at, expires_at, attempts)
                WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 100)
                SELECT UNHEX(LEFT(SHA2('others', 256), 32)), UNHEX(SHA2(CONCAT(a.n, '-', b.n), 256)), 'minutes',
                       UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE, UTC_TIMESTAMP(6) + INTERVAL 20 HOUR, 0
                FROM numbers a CROSS JOIN numbers b
                """);
    }

    private void tell() {
        if (Sending.of(number.incrementAndGet()).attempt(portal.at("/")).isEmpty()) {
            throw new IllegalStateException("a report was not acknowledged");
        }
    }
}
