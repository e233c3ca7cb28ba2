package candour.backend.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedFileTest {

    @Test
    void a_table_is_saved_under_its_name_and_says_that_its_first_line_names_the_columns() {
        HttpResponse<String> answer = SavedFile.csv("release-1.csv", "a,b\r\n");

        assertEquals(
                List.of("text/csv;charset=utf-8;header=present", "attachment; filename=\"release-1.csv\"", "a,b\r\n"),
                List.of(
                        answer.header(HttpHeaders.CONTENT_TYPE),
                        answer.header(HttpHeaders.CONTENT_DISPOSITION),
                        answer.body()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".csv", "a\".csv", "a\r\nset-cookie: b", "../a.csv", "ä.csv"})
    void a_name_that_would_not_stand_in_the_header_as_it_is_is_refused(String name) {
        assertThrows(IllegalArgumentException.class, () -> SavedFile.of(name, MediaType.TEXT_PLAIN_TYPE, "made-up"));
    }
}
