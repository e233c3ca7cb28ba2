package candour.backend.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import candour.backend.platform.fault.NotFound;
import candour.backend.platform.text.Texts;
import candour.shared.text.Language;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class FaultTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

    private static Fault of(Throwable cause, HttpStatus status) {
        return Fault.of(ErrorContext.builder(HttpRequest.GET("/x")).cause(cause).build(), status);
    }

    @Test
    void a_database_that_is_away_is_a_passing_fault() {
        Throwable lost = new IllegalStateException(new SQLTransientConnectionException("no connection in 30000 ms"));
        assertEquals(503, of(lost, HttpStatus.INTERNAL_SERVER_ERROR).status());
        Throwable dropped = new IllegalStateException(new SQLException("link failure", "08S01"));
        assertEquals(503, of(dropped, HttpStatus.INTERNAL_SERVER_ERROR).status());
    }

    @Test
    void a_faulty_statement_is_our_fault_and_tells_nobody_its_text() {
        Fault fault = of(new SQLException("SELECT secret FROM t", "42000"), HttpStatus.INTERNAL_SERVER_ERROR);
        assertEquals(500, fault.status());
        assertFalse((fault.title(ENGLISH) + fault.detail(ENGLISH) + fault.reason()).contains("SELECT"));
    }

    @Test
    void what_a_feature_says_is_absent_is_told_as_it_says() {
        Fault fault = of(new NotFound("There is no police force of that name."), HttpStatus.NOT_FOUND);
        assertEquals("There is no police force of that name.", fault.detail(ENGLISH));
        assertEquals("Gwiriwch y cyfeiriad, neu chwiliwch am le.", fault.detail(Texts.of(Language.WELSH)));
    }
}
