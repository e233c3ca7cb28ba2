package candour.backend;

import candour.backend.platform.intake.ImportOptions;
import candour.backend.platform.intake.SampleSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `candour sample`: takes in the made-up sample.
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = "Take in a made-up sample: real places and census figures, stops that never happened. Every page "
                + "that shows it says so. Real stop and search data replaces it.")
final class SampleCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    SampleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Portal portal = Portal.open(database)) {
            return load(console, portal);
        }
    }

    /// Writes the sample's files for the moment and takes them in.
    ///
    /// @return the exit status
    static int load(Console console, Portal portal) throws IOException {
        SampleSource sample = portal.context()
                .findBean(SampleSource.class)
                .orElseThrow(() -> new CannotDo("This build of the portal comes without a sample."));
        Path folder = Files.createTempDirectory("candour-sample");
        try {
            return ImportCommand.run(console, portal, sample.write(folder), new ImportOptions(null, null, true));
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }
}
