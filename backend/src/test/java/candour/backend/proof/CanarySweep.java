package candour.backend.proof;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Goal P4: 100 reports with planted words in every field and header, errors provoked while they are sent, the database
/// killed in between; then looks for the words in everything the portal and its database wrote, in the portal's heap
/// and in its metrics. They may be nowhere but in ciphertext.
///
/// Run by `mvn -Pproof`. The database’s own files are read byte by byte, its binary log among them. With
/// `candour.proof.keep=true` a heap that holds any is kept as `target/proof/portal.hprof`.
final class CanarySweep {
    private static final PrintStream OUT = Proofs.OUT;
    private static final int REPORTS = 100;
    private static final String HEAP = "portal.hprof";

    private final Canaries canaries = new Canaries();
    private final List<String> failures = new ArrayList<>();
    private final Path folder;
    private final KilledDatabase database;

    private CanarySweep(Path folder, KilledDatabase database) {
        this.folder = folder;
        this.database = database;
    }

    /// Runs it in its folder; what is not met comes back in words.
    static List<String> prove(Path folder) throws IOException, SQLException, InterruptedException {
        return new CanarySweep(folder, ProofFolder.database(folder)).run();
    }

    private List<String> run() throws IOException, SQLException, InterruptedException {
        try (PortalProcess portal = PortalProcess.start(database.options(), folder)) {
            CanaryJourneys journeys = new CanaryJourneys(portal.at(""), canaries);
            for (int report = 0; report < REPORTS; report++) {
                journeys.app(report);
                if (report % 10 == 0) {
                    journeys.browser(report);
                    journeys.errors(report);
                }
                if (report == REPORTS / 2) {
                    database.kill();
                    journeys.unanswered(report);
                    portal.awaitReady();
                }
            }
            OUT.printf(
                    "P4: %d reports sent, %d requests, statuses %s%n",
                    REPORTS, journeys.requests(), journeys.statuses());
            require("metrics", canaries.search(metrics(portal)));
            journeys.close();
            Thread.sleep(2_000);
            Path heap = heap(portal);
            Set<String> held = canaries.search(heap);
            require("heap of the portal", held);
            control(heap, "candour.backend.Application");
            if (held.isEmpty() || !Boolean.getBoolean("candour.proof.keep")) {
                Files.delete(heap);
            } else {
                Files.move(heap, folder.resolveSibling(HEAP), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        sweep();
        return failures;
    }

    /// Everything written: by the portal into its folder, by the database into its own.
    private void sweep() throws IOException, SQLException {
        Set<Path> folders = new TreeSet<>(List.of(folder, database.files()));
        for (Path where : folders) {
            canaries.searchBelow(where).forEach((file, found) -> require(file.toString(), found));
        }
        Path control = folder.resolve("control");
        Files.writeString(control, "x" + canaries.plant("control"));
        if (canaries.searchBelow(folder).isEmpty()) {
            failures.add("the sweep is blind: it does not find a word planted in " + control);
        }
        Files.delete(control);
        OUT.println("P4: swept " + folders + ", " + failures.size() + " finds");
    }

    private void require(String where, Set<String> found) {
        if (!found.isEmpty()) {
            failures.add(where + " holds " + found);
        }
    }

    private void control(Path heap, String known) throws IOException {
        Canaries control = new Canaries();
        control.watch("a known word", known);
        if (control.search(heap).isEmpty()) {
            failures.add("the heap dump cannot be read: it does not hold " + known);
        }
    }

    /// What is alive in the portal's heap after a collection.
    private Path heap(PortalProcess portal) throws IOException, InterruptedException {
        Path file = folder.resolve(HEAP);
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process dump = new ProcessBuilder(jcmd, String.valueOf(portal.pid()), "GC.heap_dump", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (dump.waitFor() != 0) {
            throw new IllegalStateException("the heap of the portal could not be written out");
        }
        OUT.printf("P4: heap of %,d bytes%n", Files.size(file));
        return file;
    }

    private static String metrics(PortalProcess portal) throws IOException, InterruptedException {
        try (HttpClient client = Sending.client(Optional.empty())) {
            URI metrics = portal.managementAt("/prometheus");
            HttpRequest request = HttpRequest.newBuilder(metrics).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
