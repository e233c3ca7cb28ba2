package candour.backend.platform.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// A program of its own that holds an embedded database open, as another `candour` would.
final class DatabaseHolder implements AutoCloseable {
    private final Process process;
    private final long serverPid;

    private DatabaseHolder(Process process, long serverPid) {
        this.process = process;
        this.serverPid = serverPid;
    }

    static DatabaseHolder open(Path data) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                DatabaseHolder.class.getName(),
                data.toString()));
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        Process process = builder.start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        String first = said.readLine();
        if (first == null) {
            throw new IOException("the other program did not open the database");
        }
        return new DatabaseHolder(process, Long.parseLong(first));
    }

    long serverPid() {
        return serverPid;
    }

    /// Ends the program as `kill -9` does; its server stays behind.
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }

    /// @param arguments the data folder
    public static void main(String[] arguments) throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(Path.of(arguments[0]));
                BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println(database.pid());
            while (orders.readLine() != null) {
                Thread.onSpinWait();
            }
        }
    }
}
