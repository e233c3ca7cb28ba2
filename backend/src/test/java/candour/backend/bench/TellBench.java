package candour.backend.bench;

import candour.backend.proof.Sending;
import java.net.URI;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/// Goal F6: telling what happened while others read. 35 reports a second is the peak of the petitions site, and 300
/// reads a second run beside them on the same cores. The bare limit is a durable insert of a row of the same size with
/// two random unique keys, straight into the database, at the same rate beside the same reads.
final class TellBench {
    private static final int TOLD = 35;
    private static final int READ = 300;
    private static final int SECONDS = 20;
    private static final int SENDERS = 4;
    private static final int ROW = 2_000;
    private static final double MOST_MILLIS = 100;
    private static final double LEAST_SHARE = 0.2;

    private final BenchPortal portal;
    private final BenchTable table;
    private final Timing.Work read;
    private final AtomicInteger number = new AtomicInteger();

    /// @param read one read of a page or figure
    TellBench(BenchPortal portal, BenchTable table, Timing.Work read) {
        this.portal = portal;
        this.table = table;
        this.read = read;
    }

    void measure() throws SQLException {
        portal.execute(
                "DROP TABLE IF EXISTS bench_told",
                "CREATE TABLE bench_told (id BINARY(16) PRIMARY KEY, hash BINARY(32) NOT NULL UNIQUE, "
                        + "body VARBINARY(4000) NOT NULL)");
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            connections.add(portal.connect());
        }
        AtomicInteger turn = new AtomicInteger();
        Timing.Work bare = () -> {
            Connection connection = connections.get(turn.getAndIncrement() % SENDERS);
            synchronized (connection) {
                insert(connection);
            }
        };
        // warm: as many as a portal takes in the first minutes of a peak
        atOnce(5, i -> tell());
        Timing.answers(TOLD, Timing.after(10), this::tell);
        Timing.Steady told = beside(this::tell);
        Timing.Steady inserted = beside(bare);
        addPeak(told, inserted);
        double most = atOnce(SECONDS / 2, i -> tell());
        double bareMost = atOnce(SECONDS / 2, i -> insert(connections.get(i)));
        table.atLeast("F6", "reports a second that 4 senders reach", most, bareMost, LEAST_SHARE);
        for (Connection connection : connections) {
            connection.close();
        }
        portal.execute("DROP TABLE bench_told");
    }

    private void addPeak(Timing.Steady told, Timing.Steady inserted) {
        double p99 = Timing.quantile(told.millis(), 0.99);
        double bareP99 = Timing.quantile(inserted.millis(), 0.99);
        int refused = told.failures().size();
        table.add(
                "F6",
                "35 reports/s beside 300 reads/s, p99 (p50 %s), %d refused"
                        .formatted(BenchTable.millis(Timing.median(told.millis())), refused),
                BenchTable.millis(p99),
                BenchTable.millis(bareP99),
                BenchTable.two(p99 / bareP99),
                "<= 100 ms, none refused",
                p99 <= MOST_MILLIS && refused == 0);
        told.failures().stream().findFirst().ifPresent(first -> table.note("F6: the first refused: " + first));
    }

    /// What became of the work at its rate, with the reads beside it.
    private Timing.Steady beside(Timing.Work work) {
        BooleanSupplier over = Timing.after(SECONDS);
        FutureTask<Timing.Steady> reads = new FutureTask<>(() -> Timing.answers(READ, over, read));
        Thread.startVirtualThread(reads);
        Timing.Steady times = Timing.answers(TOLD, over, work);
        try {
            BenchTable.say("beside %,d reads, %,d of them refused"
                    .formatted(
                            reads.get().times().size(), reads.get().failures().size()));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the reads beside it failed", e);
        }
        return times;
    }

    /// Work of one of several senders.
    private interface Share {
        void run(int sender) throws Exception;
    }

    /// How often a second several senders get the work done, each one after the other. Work that is refused is not
    /// done.
    private static double atOnce(int seconds, Share work) {
        AtomicLong done = new AtomicLong();
        AtomicLong refused = new AtomicLong();
        BooleanSupplier over = Timing.after(seconds);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            int sender = i;
            threads.add(Thread.startVirtualThread(() -> {
                while (!over.getAsBoolean()) {
                    try {
                        work.run(sender);
                        done.incrementAndGet();
                    } catch (Exception e) {
                        refused.incrementAndGet();
                    }
                }
            }));
        }
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        if (refused.get() > 0) {
            BenchTable.say("%,d of %,d were refused".formatted(refused.get(), refused.get() + done.get()));
        }
        return (double) done.get() / seconds;
    }

    private void tell() {
        URI at = portal.at("/");
        Optional<String> receipt = Sending.of(number.incrementAndGet()).attempt(at);
        if (receipt.isEmpty()) {
            throw new IllegalStateException("a report was not acknowledged");
        }
    }

    private static void insert(Connection connection) throws SQLException {
        SecureRandom random = new SecureRandom();
        byte[] id = new byte[16];
        byte[] hash = new byte[32];
        byte[] body = new byte[ROW];
        random.nextBytes(id);
        random.nextBytes(hash);
        random.nextBytes(body);
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO bench_told (id, hash, body) VALUES (?, ?, ?)")) {
            statement.setBytes(1, id);
            statement.setBytes(2, hash);
            statement.setBytes(3, body);
            statement.executeUpdate();
        }
    }
}
