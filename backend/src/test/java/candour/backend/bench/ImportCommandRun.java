package candour.backend.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// `candour import` of the built distribution, as people run it beside a portal that serves.
///
/// @param program `bin/candour` of the distribution
/// @param database its options that name the database
/// @param environment its settings besides
record ImportCommandRun(Path program, List<String> database, Map<String, String> environment) {

    ImportCommandRun {
        database = List.copyOf(database);
        environment = Map.copyOf(environment);
    }

    /// Whether the distribution was built.
    boolean isThere() {
        return Files.isExecutable(program);
    }

    /// Takes in all files of the folder.
    void takeIn(Path folder) {
        List<String> command = new ArrayList<>(List.of(program.toString(), "import", folder.toString()));
        command.addAll(database);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.redirectErrorStream(true);
        builder.redirectOutput(new File("target/bench-import.log"));
        try {
            int code = builder.start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("candour import ended with " + code + "; see target/bench-import.log");
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
