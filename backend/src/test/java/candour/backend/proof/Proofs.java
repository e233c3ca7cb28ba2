package candour.backend.proof;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Proofs that need a portal and a database of their own: `mvn -Pproof`. Ends with exit code 1 where one is not met.
/// `candour.proof.only` names some of them: `crash,canary,guess,app`, or `signin`, which measures times and wants a
/// machine for itself.
public final class Proofs {
    static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Proofs() {}

    /// One proof.
    private interface Proof {
        List<String> prove(Path folder) throws IOException, SQLException, InterruptedException;
    }

    /// Ends the process itself, since senders that still try would keep it for ever.
    public static void main(String[] arguments) {
        try {
            System.exit(run() ? 0 : 1);
        } catch (IOException | SQLException | InterruptedException | RuntimeException e) {
            e.printStackTrace(OUT);
            System.exit(1);
        }
    }

    private static boolean run() throws IOException, SQLException, InterruptedException {
        Map<String, Proof> proofs = new LinkedHashMap<>();
        proofs.put("crash", CrashDriver::prove);
        proofs.put("canary", CanarySweep::prove);
        proofs.put("guess", GuessDriver::prove);
        proofs.put("app", AppDriver::prove);
        proofs.put("signin", SignInDriver::prove);
        List<String> wanted = List.of(System.getProperty("candour.proof.only", "crash,canary,guess,app")
                .split(",", -1));
        List<String> failures = new ArrayList<>();
        for (Map.Entry<String, Proof> proof : proofs.entrySet()) {
            if (wanted.contains(proof.getKey())) {
                Path folder = Files.createDirectories(
                        Path.of("target", "proof", proof.getKey()).toAbsolutePath());
                ProofFolder.empty(folder);
                failures.addAll(proof.getValue().prove(folder));
            }
        }
        failures.forEach(failure -> OUT.println("NOT MET: " + failure));
        OUT.println(failures.isEmpty() ? "All proofs hold." : failures.size() + " failures.");
        return failures.isEmpty();
    }
}
