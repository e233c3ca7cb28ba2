package candour.backend.platform.persistence;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The embedded server as a process of the operating system: started, found again after this program died, stopped.
final class ServerProcess {
    private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);
    private static final int STOP_SECONDS = 60;
    private static final int LOG_TAIL = 16_000;

    private ServerProcess() {}

    /// Starts the server on the port; it is not ready yet when this returns.
    static ProcessHandle spawn(DatabaseFolder folder, ServerBinaries binaries, int port) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(folder, binaries, port));
        builder.directory(folder.binaries().toFile());
        builder.environment()
                .put(binaries.libraryVariable(), binaries.libraries().toString());
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
        Process process = builder.start();
        process.getOutputStream().close();
        folder.writePrivate(folder.pidFile(), process.pid() + "\n");
        return process.toHandle();
    }

    /// The server that runs on the folder's tables, whoever started it. A pid file alone proves nothing: the number
    /// may belong to another program by now.
    static Optional<ProcessHandle> find(DatabaseFolder folder) throws IOException {
        Stream<ProcessHandle> named = folder.findPid().stream().boxed().flatMap(pid -> ProcessHandle.of(pid).stream());
        return Stream.concat(named, ProcessHandle.allProcesses())
                .filter(process -> process.isAlive() && isOurs(process, folder))
                .findFirst();
    }

    /// Asks the server to stop and waits; a server that will not is ended the hard way and recovers at the next start.
    static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.warn("the database did not stop within {} s and is ended", STOP_SECONDS);
            server.destroyForcibly();
            server.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("waiting for the database to stop", e);
        }
    }

    /// A port of the loopback address that nobody has.
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /// What the server last complained of, in its own words.
    static String lastErrors(DatabaseFolder folder) throws IOException {
        if (!Files.exists(folder.log())) {
            return "it wrote no log";
        }
        byte[] log = Files.readAllBytes(folder.log());
        String tail = new String(
                log, Math.max(0, log.length - LOG_TAIL), Math.min(log.length, LOG_TAIL), StandardCharsets.UTF_8);
        List<String> errors =
                tail.lines().filter(line -> line.contains("[ERROR]")).toList();
        List<String> said = errors.isEmpty() ? tail.lines().toList() : errors;
        return String.join("\n  ", said.subList(Math.max(0, said.size() - 4), said.size()));
    }

    private static List<String> command(DatabaseFolder folder, ServerBinaries binaries, int port) throws IOException {
        // --no-defaults must come first: the machine's own my.cnf is not for this server
        List<String> command = new ArrayList<>(List.of(
                binaries.server().toString(),
                "--no-defaults",
                "--console",
                "--basedir=" + folder.binaries(),
                datadir(folder),
                "--tmpdir=" + folder.temporary(),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // relative to the tables, so that no long path breaks the limit of some 100 characters
                "--socket=candour.sock",
                "--pid-file=" + folder.pidFile(),
                "--skip-ssl",
                "--skip-name-resolve",
                "--skip-log-bin",
                "--local-infile=1",
                "--init-file=" + folder.initFile(),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_520_ci",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-doublewrite=1",
                "--innodb-buffer-pool-size=256M",
                "--max-allowed-packet=64M",
                "--max-connections=100",
                "--performance-schema=OFF",
                "--sql-mode=" + JdbcUrl.SQL_MODE,
                "--default-time-zone=+00:00"));
        if (isRoot(folder)) {
            command.add("--user=root");
        }
        return command;
    }

    private static String datadir(DatabaseFolder folder) {
        return "--datadir=" + folder.tables();
    }

    private static boolean isOurs(ProcessHandle process, DatabaseFolder folder) {
        ProcessHandle.Info info = process.info();
        String program = info.command()
                .map(path -> Path.of(path).getFileName().toString())
                .orElse("");
        boolean server = program.startsWith("mariadbd") || program.startsWith("mysqld");
        return server
                && info.arguments()
                        .map(arguments -> Arrays.asList(arguments).contains(datadir(folder)))
                        .orElseGet(() -> info.command()
                                .orElse("")
                                .startsWith(folder.binaries().toString()));
    }

    /// Whether this process runs as root: what it creates belongs to it. The server refuses root unless told.
    private static boolean isRoot(DatabaseFolder folder) throws IOException {
        boolean unix =
                folder.root().getFileSystem().supportedFileAttributeViews().contains("unix");
        return unix && Integer.valueOf(0).equals(Files.getAttribute(folder.initFile(), "unix:uid"));
    }
}
