package candour.backend.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which passwords are refused: short ones, those on the list of the 30,000 most used ones, and those that are easily
/// guessed from such words, from patterns or from the person's own name and address. No rules about digits or signs.
/// Sources: OWASP ASVS 5.0, 6.2.1 to 6.2.12; NIST SP 800-63B, 3.1.1.2; D. Wheeler, zxcvbn, USENIX Security 2016.
@Singleton
public class PasswordRules {
    /// Fewest characters.
    public static final int SHORTEST = 12;

    /// Most characters.
    public static final int LONGEST = 128;

    private static final int MEASURED = 100;
    private static final int SAFE_ENOUGH = 3;

    private final Zxcvbn guesses = new Zxcvbn();

    /// What is wrong with a password.
    public enum Weakness {
        TOO_SHORT,
        TOO_LONG,
        EASILY_GUESSED;

        /// Key of the text that says what to do.
        public String key() {
            return "identity.password." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// What is wrong with it; empty when it will do.
    ///
    /// @param email of the person, which the password must not be made from
    /// @param name of the person, likewise
    public Optional<Weakness> weakness(String password, String email, String name) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Weakness.TOO_LONG);
        }
        List<String> own = new ArrayList<>(List.of("candour", email));
        own.addAll(Arrays.asList(email.split("[@.+_-]")));
        own.addAll(Arrays.asList(email.split("@")));
        own.addAll(Arrays.asList(name.split("\\s+")));
        own.add(name.replaceAll("\\s", ""));
        own.removeIf(word -> word.length() < 3);
        String measured = password.substring(0, Math.min(password.length(), MEASURED));
        return guesses.measure(measured, own).getScore() < SAFE_ENOUGH
                ? Optional.of(Weakness.EASILY_GUESSED)
                : Optional.empty();
    }
}
