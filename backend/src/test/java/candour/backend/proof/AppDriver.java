package candour.backend.proof;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Goal R7: phones send reports by the app's own queue over bad networks to a real portal. None may be lost, none may
/// be there twice, and the app may say nothing that is not so.
///
/// Run by `mvn -Pproof`. Settings: `candour.proof.appreports` (1,000), `candour.proof.seed`.
final class AppDriver {
    private static final PrintStream OUT = Proofs.OUT;
    private static final int PHONES = 25;

    private final int reports;
    private final int phones;
    private final BadNetworks networks;
    private final long seed;
    private final Map<Integer, String> receipts = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private int requests;

    /// @param phones that send at the same time, each its share
    AppDriver(int reports, int phones, BadNetworks networks, long seed) {
        this.reports = reports;
        this.phones = phones;
        this.networks = networks;
        this.seed = seed;
    }

    /// Where the reports that are there can be counted.
    interface Tables {
        Connection connect() throws SQLException, IOException;
    }

    /// Runs it in its folder; what is not met comes back in words.
    static List<String> prove(Path folder) throws IOException, SQLException, InterruptedException {
        int reports = Integer.getInteger("candour.proof.appreports", 1_000);
        long seed = Long.getLong("candour.proof.seed", System.nanoTime());
        BadNetworks networks = new BadNetworks(Duration.ofSeconds(2), Duration.ofSeconds(6));
        OUT.printf("R7: %,d reports from %d phones, seed %d%n", reports, PHONES, seed);
        KilledDatabase database = ProofFolder.database(folder);
        try (PortalProcess portal = PortalProcess.start(database.options(), folder)) {
            AppDriver driver = new AppDriver(reports, PHONES, networks, seed);
            List<String> failures = driver.run(folder.resolve("phones"), portal.at("/"), database::connect);
            OUT.printf(
                    "R7: %,d received after %,d requests, %d failures%n",
                    driver.receipts.size(), driver.requests, failures.size());
            return failures;
        }
    }

    /// Sends all reports; what is not met comes back in words.
    ///
    /// @param devices where each phone has its folder
    List<String> run(Path devices, URI portal, Tables tables) throws IOException, SQLException, InterruptedException {
        InetSocketAddress server = new InetSocketAddress(portal.getHost(), portal.getPort());
        List<Future<AppPhone>> sending = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(phones)) {
            for (int number = 0; number < phones; number++) {
                int phone = number;
                sending.add(threads.submit(() -> send(phone, devices, server)));
            }
        }
        for (Future<AppPhone> phone : sending) {
            collect(phone);
        }
        compare(portal, tables);
        return List.copyOf(failures);
    }

    private AppPhone send(int number, Path devices, InetSocketAddress server) throws IOException {
        try (AppPhone phone = new AppPhone(devices.resolve("phone" + number), server, networks, seed + number)) {
            phone.deliver(IntStream.range(0, reports)
                    .filter(report -> report % phones == number)
                    .boxed()
                    .toList());
            return phone;
        }
    }

    private void collect(Future<AppPhone> sent) throws InterruptedException {
        try {
            AppPhone phone = sent.get();
            receipts.putAll(phone.receipts());
            failures.addAll(phone.untrue());
            requests += phone.requests();
        } catch (ExecutionException e) {
            failures.add("a phone failed: " + e.getCause());
        }
    }

    private void compare(URI portal, Tables tables) throws SQLException, IOException {
        if (receipts.size() != reports || new HashSet<>(receipts.values()).size() != reports) {
            failures.add("%d reports have %d receipts".formatted(reports, receipts.size()));
        }
        try (Connection connection = tables.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM experience")) {
            row.next();
            if (row.getLong(1) != reports) {
                failures.add("%d reports were sent and %d are there".formatted(reports, row.getLong(1)));
            }
        }
        receipts.forEach((report, reference) -> {
            if (!Sending.isFound(portal, reference)) {
                failures.add("report " + report + " is called received and is not found by its reference");
            }
        });
    }
}
