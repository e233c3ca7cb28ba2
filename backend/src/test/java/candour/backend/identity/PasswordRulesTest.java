package candour.backend.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which passwords are refused.
class PasswordRulesTest {
    private static final String EMAIL = "jo.sample@example.org";
    private static final String NAME = "Jo Sample";

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password123456",
                "qwertyuiop12",
                "111111111111",
                "abcdefghijkl",
                "jo.sample@example.org",
                "josample2026",
                "candourcandour",
                "iloveyouiloveyou",
                "P@ssw0rd12345"
            })
    void what_is_easily_guessed_is_refused(String password) {
        assertEquals(Optional.of(PasswordRules.Weakness.EASILY_GUESSED), rules.weakness(password, EMAIL, NAME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"correct zebra lamp of 17 moons", "tegell las dan y bont", "vq8#kd2m!zr7", "ᚠᛇᚻ᛫ᛒᛦᚦ᛫ᚠᚱᚩᚠᚢᚱ"})
    void what_is_hard_to_guess_is_taken_whatever_it_is_made_of(String password) {
        assertEquals(Optional.empty(), rules.weakness(password, EMAIL, NAME));
    }

    @Test
    void twelve_characters_are_the_least_and_128_the_most() {
        assertEquals(Optional.of(PasswordRules.Weakness.TOO_SHORT), rules.weakness("vq8#kd2m!zr", EMAIL, NAME));
        String long128 = "vq8#kd2m!zr7 tegell las ".repeat(6).substring(0, 128);
        assertEquals(Optional.empty(), rules.weakness(long128, EMAIL, NAME));
        assertEquals(Optional.of(PasswordRules.Weakness.TOO_LONG), rules.weakness(long128 + "x", EMAIL, NAME));
    }

    @Test
    void the_three_thousand_most_used_passwords_are_refused_as_they_are_and_drawn_out() throws IOException {
        List<String> used = StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies().stream()
                .limit(3000)
                .toList();
        assertEquals(3000, used.size());
        List<String> taken = used.stream()
                .filter(word -> rules.weakness(word, EMAIL, NAME).isEmpty()
                        || rules.weakness(
                                        (word + "123456789012").substring(0, Math.max(12, word.length())), EMAIL, NAME)
                                .isEmpty())
                .toList();
        assertTrue(taken.isEmpty(), taken.toString());
    }
}
