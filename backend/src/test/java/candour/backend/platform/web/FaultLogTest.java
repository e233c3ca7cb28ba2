package candour.backend.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.TestPortal;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
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
