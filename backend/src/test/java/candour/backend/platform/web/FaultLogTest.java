package candour.backend.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.TestPortal;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/// Whoever reads the log learns nothing of who asked for what.
@ResourceLock("log")
class FaultLogTest {
    private static final String CANARY = "zqxcanary7";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final TestPortal portal = TestPortal.running();
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();

    @BeforeEach
    void listen() {
        written.start();
        root().addAppender(written);
    }

    @AfterEach
    void stop() {
        root().detachAppender(written);
    }

    @Test
    void a_failure_is_logged_by_kind_and_place_without_a_word_of_its_message() {
        Throwable failure = new IllegalStateException(
                "a report by " + CANARY,
                new SQLIntegrityConstraintViolationException(
                        "Duplicate entry '" + CANARY + "' for key 'experience.reference_hash'", "23000", 1062));
        HttpRequest<?> request =
                HttpRequest.POST("/tell/" + CANARY + "?q=" + CANARY, CANARY).header("User-Agent", CANARY);
        var answer = new FaultHandlers()
                .unexpected(portal.bean(ErrorResponseProcessor.class))
                .handle(request, failure);

        assertEquals(500, answer.code());
        assertFalse(log().contains(CANARY), log());
        assertTrue(log().contains("java.lang.IllegalStateException"), log());
        assertTrue(log().contains("SQLIntegrityConstraintViolationException [23000 1062]"), log());
        assertTrue(log().contains("FaultLogTest.java"), log());
    }

    @Test
    void nothing_of_a_request_is_logged_whatever_comes_of_it() throws IOException {
        for (String start : List.of(
                "GET /areas/" + CANARY + "?q=" + CANARY,
                "GET /" + CANARY,
                "GET /cy/" + CANARY,
                "GET /api/v1/areas/" + CANARY,
                "GET /api/stops-street?date=" + CANARY + "&lat=" + CANARY + "&lng=1",
                "GET /%zz" + CANARY,
                "GET //" + CANARY + "/../" + CANARY,
                "DELETE /areas/" + CANARY,
                "TRACE /" + CANARY,
                "POST /areas/find",
                "POST /areas/near?" + CANARY,
                "GET /tell/" + CANARY,
                "POST /check",
                "POST /api/v1/reports",
                "GET /staff/" + CANARY)) {
            assertTrue(ask(start).startsWith("HTTP/1.1 "), start);
        }
        ask("GET / " + CANARY);

        assertFalse(log().contains(CANARY), log());
    }

    @ParameterizedTest
    @CsvSource({"POST /areas/find,closed", "POST /areas/find,reset", "POST /api/v1/panels/find,closed"})
    void a_request_whose_sender_went_away_within_its_body_is_no_error(String start, String end)
            throws IOException, InterruptedException {
        List<ILoggingEvent> said = listening(() -> cut(start, end.equals("reset")));

        assertEquals(
                List.of("[DEBUG] a request was not answered, because its sender went away within it"),
                said.stream().map(ILoggingEvent::toString).toList());
    }

    @Test
    void a_file_of_our_own_that_ends_too_soon_is_an_error() {
        Throwable failure = new EOFException(CANARY);
        var answer = new FaultHandlers()
                .unexpected(portal.bean(ErrorResponseProcessor.class))
                .handle(HttpRequest.GET("/"), failure);

        assertEquals(500, answer.code());
        assertTrue(log().contains("a request failed: java.io.EOFException"), log());
    }

    /// What the handlers of faults log, at any level, until they have said something.
    private static List<ILoggingEvent> listening(Sending work) throws IOException, InterruptedException {
        CountDownLatch said = new CountDownLatch(1);
        List<ILoggingEvent> all = new CopyOnWriteArrayList<>();
        AppenderBase<ILoggingEvent> ear = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                all.add(event);
                said.countDown();
            }
        };
        ear.start();
        Logger handlers = (Logger) LoggerFactory.getLogger(FaultHandlers.class);
        Level before = handlers.getLevel();
        handlers.setLevel(Level.DEBUG);
        handlers.addAppender(ear);
        try {
            work.send();
            assertTrue(said.await(20, TimeUnit.SECONDS), "nothing was logged");
        } finally {
            handlers.detachAppender(ear);
            handlers.setLevel(before);
        }
        return all;
    }

    private interface Sending {
        void send() throws IOException;
    }

    /// Sends the beginning of a request and goes away, in good order or without a word.
    private void cut(String start, boolean reset) throws IOException {
        String request = start + " HTTP/1.1\r\nHost: x\r\nContent-Type: "
                + (start.contains("/api/") ? "application/json" : FORM)
                + "\r\nContent-Length: 1000\r\n\r\nplace=Bed";
        URI address = portal.address();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            if (reset) {
                socket.setSoLinger(true, 0);
            }
        }
    }

    private String ask(String start) throws IOException {
        String body = "place=" + CANARY + "&reference=" + CANARY + "&{\"" + CANARY + "\":";
        String request = start + " HTTP/1.1\r\nHost: " + CANARY + "\r\nUser-Agent: " + CANARY + "\r\nX-Forwarded-For: "
                + CANARY + "\r\nForwarded: for=" + CANARY + "\r\nCookie: __Host-tell=" + CANARY + "\r\nReferer: http://"
                + CANARY + "/\r\nContent-Type: " + (start.contains("/api/") ? "application/json" : FORM)
                + "\r\nContent-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body;
        URI address = portal.address();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String log() {
        return written.list.stream()
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .collect(Collectors.joining("\n"));
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
