package candour.backend.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Stands between a client and a server on loopback and does to their connections what bad networks do: it delays,
/// throttles, cuts after a number of bytes, goes silent, loses an answer, or loses what a database said to a `COMMIT`.
///
/// ```
/// try (FaultProxy proxy = FaultProxy.before(new InetSocketAddress("127.0.0.1", 8080))) {
///     proxy.behave(Fault.cut(Fault.Cut.BEFORE_ANSWER));
///     // a client of proxy.port() now loses every answer though the server did its work
/// }
/// ```
///
/// It speaks plain TCP; a `COMMIT` is recognised in MySQL's protocol without TLS.
public final class FaultProxy implements AutoCloseable {
    private static final int PIECE = 16 * 1024;
    private static final int LONGEST_COMMIT = 64;

    private final InetSocketAddress server;
    private final ServerSocket listening;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile Fault fault = Fault.NONE;
    private volatile String lost = "";

    private FaultProxy(InetSocketAddress server, ServerSocket listening) {
        this.server = server;
        this.listening = listening;
    }

    /// A proxy before the server, on a free port of loopback; everything passes until told otherwise.
    public static FaultProxy before(InetSocketAddress server) throws IOException {
        FaultProxy proxy = new FaultProxy(server, new ServerSocket(0, 200, InetAddress.getByName("127.0.0.1")));
        proxy.threads.submit(proxy::accept);
        return proxy;
    }

    /// Where clients connect.
    public int port() {
        return listening.getLocalPort();
    }

    /// What happens from now on: to new connections, and to open ones at their next piece.
    public void behave(Fault next) {
        fault = next;
    }

    /// Connections that were cut so far.
    public int cuts() {
        return cuts.get();
    }

    /// The last answer that [Fault.Cut#BEFORE_ANSWER] lost, as far as it had come when the connection was cut.
    public String lastLost() {
        return lost;
    }

    @Override
    public void close() throws IOException {
        listening.close();
        open.forEach(FaultProxy::reset);
        threads.shutdownNow();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                threads.submit(() -> join(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void join(Socket client) {
        open.add(client);
        if (fault.cut() == Fault.Cut.AT_ONCE) {
            cut(client, client);
            return;
        }
        try {
            Socket behind = new Socket();
            behind.connect(server);
            behind.setTcpNoDelay(true);
            client.setTcpNoDelay(true);
            open.add(behind);
            Commits commits = new Commits();
            threads.submit(() -> pass(client, behind, commits, true));
            pass(behind, client, commits, false);
        } catch (IOException e) {
            reset(client);
        }
    }

    /// Passes bytes on in one direction until either side closes.
    private void pass(Socket from, Socket to, Commits commits, boolean towardsServer) {
        byte[] piece = new byte[PIECE];
        long passed = 0;
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                Fault now = fault;
                if (now.cut() == Fault.Cut.HALF_OPEN) {
                    continue;
                }
                pause(now.latency());
                if (towardsServer) {
                    commits.sent(piece, read);
                } else if (loses(now, commits, piece, read)) {
                    cut(from, to);
                    return;
                }
                Fault.Cut counted = towardsServer ? Fault.Cut.WITHIN_REQUEST : Fault.Cut.AFTER_BYTES;
                int allowed = now.cut() == counted ? (int) Math.min(read, now.after() - passed) : read;
                throttle(out, piece, Math.max(0, allowed), towardsServer ? 0 : now.bytesPerSecond());
                passed += allowed;
                if (allowed < read) {
                    cut(from, to);
                    return;
                }
            }
            if (fault.cut() == Fault.Cut.SLOW_CLOSE) {
                pause(Duration.ofMillis(fault.after()));
            }
            to.shutdownOutput();
        } catch (IOException e) {
            reset(from);
            reset(to);
        } finally {
            open.remove(from);
        }
    }

    private boolean loses(Fault now, Commits commits, byte[] piece, int read) {
        if (now.cut() == Fault.Cut.BEFORE_ANSWER) {
            lost = new String(piece, 0, read, StandardCharsets.UTF_8);
            return true;
        }
        return commits.answered() && now.cut() == Fault.Cut.AFTER_COMMIT;
    }

    private static void throttle(OutputStream out, byte[] piece, int length, int bytesPerSecond) throws IOException {
        if (bytesPerSecond == 0) {
            out.write(piece, 0, length);
            return;
        }
        int slice = Math.max(1, bytesPerSecond / 20);
        for (int at = 0; at < length; at += slice) {
            out.write(piece, at, Math.min(slice, length - at));
            pause(Duration.ofMillis(50));
        }
    }

    private void cut(Socket one, Socket other) {
        cuts.incrementAndGet();
        reset(one);
        reset(other);
    }

    /// Ends a connection without the words of parting: the peer sees "connection reset".
    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            // gone already, which is what was wanted
            return;
        }
    }

    private static void pause(Duration time) {
        if (!time.isZero()) {
            try {
                Thread.sleep(time);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// Whether the next answer of a database is the one to a `COMMIT`.
    private static final class Commits {
        private volatile boolean waiting;

        /// A query is one small packet: length, number, 0x03 and, with query attributes, two more bytes, then its
        /// words.
        void sent(byte[] piece, int length) {
            String words = length > LONGEST_COMMIT ? "" : new String(piece, 0, length, StandardCharsets.ISO_8859_1);
            waiting = words.toLowerCase(Locale.ROOT).endsWith("commit");
        }

        boolean answered() {
            boolean now = waiting;
            waiting = false;
            return now;
        }
    }
}
