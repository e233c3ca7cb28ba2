package candour.backend.scrutiny.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroundsCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Smell of cannabis, seen on CCTV by a PCSO, no PNC trace.",
                "Section 60 authority. Male seen to drop a knife, grounds explained under GOWISELY.",
                "[NAME] was seen at [STREET] with a bag. MDA search."
            })
    void plain_grounds_and_abbreviations_of_the_service_pass(String text) {
        assertEquals(List.of(), GroundsCheck.find(text));
    }

    @Test
    void names_in_capitals_are_found() {
        assertFalse(GroundsCheck.find("seen with WICK near the shop").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB12CDE", "07700900123", "B46AB"})
    void numbers_that_are_of_a_person_are_no_record_numbers(String number) {
        assertFalse(GroundsCheck.findInNumber(number).isEmpty(), number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SAMPLE-00001", "WM/2026/000123", "TEST-2"})
    void pseudonymous_numbers_pass(String number) {
        assertEquals(List.of(), GroundsCheck.findInNumber(number));
    }
}
