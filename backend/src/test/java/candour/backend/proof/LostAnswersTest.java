package candour.backend.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.TestDatabase;
import candour.backend.support.TestPortal;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// Goal R2: where the answer is lost after the commit, the sender tries again with the same secret and gets the same
/// receipt, in 500 of 500 cases.
class LostAnswersTest {
    private static final int CASES = 500;
    private static final Pattern SERVER = Pattern.compile("//([0-9.]+|localhost):([0-9]+)/");

    /// What the framework and the database have to say of each broken connection; a thousand of them hide everything
    /// else.
    private static final List<Logger> LOUD = Stream.of("io.micronaut", "ch.vorburger")
            .map(name -> (Logger) LoggerFactory.getLogger(name))
            .toList();

    private TestPortal portal;

    @BeforeEach
    void start() {
        portal = TestPortal.emptied();
        LOUD.forEach(logger -> logger.setLevel(Level.OFF));
    }

    @AfterEach
    void listenAgain() {
        LOUD.forEach(logger -> logger.setLevel(null));
    }

    @Test
    void an_answer_lost_on_the_way_to_the_sender_comes_again_with_the_same_receipt() throws Exception {
        URI at = portal.address();
        Set<String> receipts = new HashSet<>();
        try (FaultProxy proxy = FaultProxy.before(new InetSocketAddress(at.getHost(), at.getPort()))) {
            proxy.behave(Fault.cut(Fault.Cut.BEFORE_ANSWER));
            URI through = URI.create("http://127.0.0.1:" + proxy.port());
            for (int report = 0; report < CASES; report++) {
                Sending sending = Sending.of(report);
                assertEquals(Optional.empty(), sending.attempt(through));
                String lost = Sending.receipt(proxy.lastLost());
                assertEquals(lost, sending.attempt(at).orElseThrow());
                receipts.add(lost);
            }
            assertTrue(proxy.cuts() >= CASES);
        }
        assertEquals(CASES, receipts.size());
        assertEquals(CASES, reports());
    }

    @Test
    void what_the_database_said_of_the_commit_is_lost_and_the_receipt_is_the_same() throws Exception {
        Set<String> receipts = new HashSet<>();
        try (FaultProxy proxy = FaultProxy.before(database());
                EmbeddedServer behind = portalThrough(proxy)) {
            URI at = behind.getURI();
            for (int report = 0; report < CASES; report++) {
                Sending sending = Sending.of(report);
                proxy.behave(Fault.cut(Fault.Cut.AFTER_COMMIT));
                List<String> answers = new ArrayList<>();
                sending.attempt(at).ifPresent(answers::add);
                proxy.behave(Fault.NONE);
                answers.add(again(sending, at));
                answers.add(again(sending, portal.address()));
                assertEquals(1, Set.copyOf(answers).size(), "the same receipt each time");
                receipts.add(answers.getFirst());
            }
            assertTrue(proxy.cuts() >= CASES, proxy.cuts() + " commits were cut");
        }
        assertEquals(CASES, receipts.size());
        assertEquals(CASES, reports());
    }

    private static String again(Sending sending, URI at) {
        for (int attempt = 0; attempt < 50; attempt++) {
            Optional<String> receipt = sending.attempt(at);
            if (receipt.isPresent()) {
                return receipt.get();
            }
            Sending.pause(20);
        }
        throw new IllegalStateException("no receipt after 50 attempts");
    }

    /// A second portal on the same database and keys whose connections to the database go through the proxy.
    private static EmbeddedServer portalThrough(FaultProxy proxy) {
        Map<String, Object> settings = new HashMap<>(TestPortal.settings());
        settings.replaceAll((name, value) -> name.endsWith(".url")
                ? SERVER.matcher(value.toString()).replaceFirst("//127.0.0.1:" + proxy.port() + "/")
                        + "&sslMode=DISABLED" + "&allowPublicKeyRetrieval=true"
                : value);
        settings.put("micronaut.server.port", -1);
        return ApplicationContext.run(EmbeddedServer.class, settings);
    }

    private static InetSocketAddress database() throws IOException {
        Matcher server = SERVER.matcher(TestDatabase.settings().get("datasources.default.url"));
        if (!server.find()) {
            throw new IOException("the test database has no address");
        }
        return new InetSocketAddress(server.group(1), Integer.parseInt(server.group(2)));
    }

    private long reports() throws SQLException {
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM experience")) {
            row.next();
            return row.getLong(1);
        }
    }
}
