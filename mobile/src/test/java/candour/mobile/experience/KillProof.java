package candour.mobile.experience;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Kills the app without warning at random moments and compares what it had acknowledged with what is on the device
/// afterwards: nothing acknowledged may be lost, nothing may be unreadable, nothing that was wiped may come back, and
/// what the queue says must be true.
///
/// Run by `mvn -Pproof`, where `candour.proof.only` is not set or names `kill`; `candour.proof.appkills` says how
/// often (100), `candour.proof.seed` with which moments.
public final class KillProof {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final int MOST_LINES = 100;
    private static final int LONGEST_MILLIS = 5;

    private final Path device;
    private final Random random;
    private final Acknowledged acknowledged = new Acknowledged();

    private KillProof(Path device, long seed) {
        this.device = device;
        this.random = new Random(seed);
    }

    /// Ends with exit code 1 where anything is not as it must be.
    ///
    /// @param arguments a folder to work in
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String only = System.getProperty("candour.proof.only", "kill");
        if (!List.of(only.split(",", -1)).contains("kill")) {
            return;
        }
        int kills = Integer.getInteger("candour.proof.appkills", 100);
        long seed = Long.getLong("candour.proof.seed", System.nanoTime());
        Files.createDirectories(Path.of(arguments[0]));
        Path device = Files.createTempDirectory(Path.of(arguments[0]).toAbsolutePath(), "app");
        KillProof proof = new KillProof(device, seed);
        List<String> failures = new ArrayList<>(proof.run(kills));
        if (!proof.acknowledged.saidEnough()) {
            failures.add("the app did not come to do everything");
        }
        failures.forEach(failure -> OUT.println("NOT MET: " + failure));
        OUT.printf(
                "The app was killed %d times, seed %d: %s, %d failures%n",
                kills, seed, proof.acknowledged, failures.size());
        System.exit(failures.isEmpty() ? 0 : 1);
    }

    /// Kills so often; what is not met comes back in words.
    static List<String> prove(Path device, int kills, long seed) throws IOException, InterruptedException {
        return new KillProof(device, seed).run(kills);
    }

    private List<String> run(int kills) throws IOException, InterruptedException {
        List<String> failures = new ArrayList<>();
        for (int kill = 1; kill <= kills; kill++) {
            killed().forEach(acknowledged::take);
            Phone phone = Phone.offline(device, Clock.systemUTC());
            int round = kill;
            acknowledged.compare(phone).forEach(failure -> failures.add("kill " + round + ": " + failure));
        }
        return failures;
    }

    /// Starts the app, kills it, and gives what it said.
    private List<String> killed() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledApp.class.getName(),
                device.toString());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        Process app = builder.start();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = app.inputReader(StandardCharsets.UTF_8)) {
            if (!"ready".equals(lines.readLine())) {
                throw new IllegalStateException("the app did not start");
            }
            int last = random.nextInt(MOST_LINES);
            for (int line = 0; line < last; line++) {
                said.add(lines.readLine());
            }
            Thread.sleep(random.nextInt(LONGEST_MILLIS));
            // not by the process itself, which would close the stream with what is still to be read
            app.toHandle().destroyForcibly();
            lines.lines().forEach(said::add);
        }
        app.waitFor();
        return said;
    }
}
