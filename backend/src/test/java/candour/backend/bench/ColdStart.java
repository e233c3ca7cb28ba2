package candour.backend.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Goal F10: the built distribution started as people start it, on the data of this run.
final class ColdStart {
    private static final int STARTS = 5;
    private static final double MOST_SECONDS = 5;
    private static final long MOST_KIB = 512 * 1024;
    private static final int RATE = 300;

    private final BenchTable table;
    private final Path program;
    private final List<String> database;
    private final Map<String, String> environment;
    private int refused;

    /// @param program `bin/candour` of the distribution
    /// @param database its options that name the database
    /// @param environment its settings besides
    ColdStart(BenchTable table, Path program, List<String> database, Map<String, String> environment) {
        this.table = table;
        this.program = program;
        this.database = database;
        this.environment = environment;
    }

    void measure(List<String> paths) throws IOException, InterruptedException {
        if (!Files.isExecutable(program)) {
            table.missing("F10", "cold start", "no distribution was built");
            return;
        }
        double[] seconds = new double[STARTS];
        long resident = 0;
        for (int i = 0; i < STARTS; i++) {
            int port = freePort();
            Web web = new Web(path -> "http://127.0.0.1:" + port + path);
            long begun = System.nanoTime();
            Process portal = start(port);
            try {
                awaitReady(web, portal);
                seconds[i] = (System.nanoTime() - begun) / 1e9;
                if (i == STARTS - 1) {
                    resident = load(web, paths, portal);
                }
            } finally {
                portal.destroy();
                if (!portal.waitFor(60, TimeUnit.SECONDS)) {
                    portal.destroyForcibly();
                }
            }
        }
        report(seconds, resident);
    }

    private void report(double[] seconds, long resident) {
        boolean cache = Files.exists(program.resolveSibling("../lib/candour.aot"));
        double median = Timing.median(seconds);
        table.add(
                "F10",
                "cold start to ready" + (cache ? ", with the start-up cache" : ", without a start-up cache"),
                BenchTable.two(median) + " s",
                "",
                "",
                "<= 5 s",
                median <= MOST_SECONDS);
        if (resident == 0) {
            table.missing("F10", "resident memory after load", "this system does not say");
        } else {
            table.add(
                    "F10",
                    "resident memory of the portal at " + RATE + " requests/s, " + refused + " refused",
                    resident / 1024 + " MiB",
                    "",
                    "",
                    "<= 512 MiB, none refused",
                    resident <= MOST_KIB && refused == 0);
        }
    }

    private Process start(int port) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString(), "serve", "--port", String.valueOf(port)));
        command.addAll(database);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.redirectErrorStream(true);
        builder.redirectOutput(new File("target/bench-cold-start.log"));
        return builder.start();
    }

    private static void awaitReady(Web web, Process portal) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (System.nanoTime() < end && portal.isAlive()) {
            try {
                if (web.status("/health/ready") == 200) {
                    return;
                }
            } catch (java.io.UncheckedIOException _) {
                // it does not listen yet
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("the portal did not become ready; see target/bench-cold-start.log");
    }

    /// Resident memory in KiB after twenty seconds of load, 0 where the system does not say. Fifteen seconds at a third
    /// of the rate come before, for Java translates what it runs most only as it runs.
    private long load(Web web, List<String> paths, Process portal) throws IOException {
        List<String> good =
                paths.stream().filter(path -> web.status(path) == 200).toList();
        AtomicInteger next = new AtomicInteger();
        Timing.Work one = () -> web.fetch(good.get(Math.floorMod(next.getAndIncrement(), good.size())));
        Timing.answers(RATE / 3, Timing.after(15), one);
        Timing.Steady answers = Timing.answers(RATE, Timing.after(20), one);
        refused = answers.failures().size();
        double[] times = answers.millis();
        answers.failures().stream().findFirst().ifPresent(first -> table.note("F10: the first refused: " + first));
        table.note("F10: at %d requests/s for 20 s, %,d answered (p50 %s, p99 %s) and %,d refused."
                .formatted(
                        RATE,
                        times.length,
                        BenchTable.millis(Timing.median(times)),
                        BenchTable.millis(Timing.quantile(times, 0.99)),
                        refused));
        Path status = Path.of("/proc", String.valueOf(portal.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("[^0-9]", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
