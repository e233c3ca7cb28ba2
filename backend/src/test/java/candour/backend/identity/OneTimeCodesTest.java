package candour.backend.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.key.KeyRing;
import candour.backend.support.TestPortal;
import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// One-time codes against the vectors of RFC 6238, and which of them are taken when.
class OneTimeCodesTest {
    /// "12345678901234567890" in base 32, the secret of RFC 6238, appendix B.
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private final AccountRepository accounts = TestPortal.running().bean(AccountRepository.class);
    private final Joined person = Joined.with(null, Role.CHAIR);

    @BeforeAll
    static void empty() {
        TestPortal.emptied();
    }

    @Test
    void the_vectors_of_the_standard_are_taken() {
        // the last six digits of the eight in appendix B
        assertTrue(at(59).setUp(person.account(), SECRET, "287082"));
        assertTrue(at(1111111109).setUp(person.account(), SECRET, "081804"));
        assertTrue(at(2000000000).setUp(person.account(), SECRET, "279 037"));
        assertFalse(at(2000000000).setUp(person.account(), SECRET, "279038"));
    }

    @Test
    void a_code_counts_for_one_step_to_either_side_once_and_none_before_it_any_more() {
        assertTrue(at(1111111109 - 300).setUp(person.account(), SECRET, code(1111111109 - 300)));
        long now = 1111111109;
        assertFalse(at(now).accept(account(), code(now - 60)));
        assertFalse(at(now).accept(account(), code(now + 60)));
        assertTrue(at(now).accept(account(), code(now)));
        assertFalse(at(now).accept(account(), code(now)));
        assertFalse(at(now).accept(account(), code(now - 30)), "older than one that was used");
        assertTrue(at(now).accept(account(), code(now + 30)));
    }

    @Test
    void the_secret_lies_sealed_and_for_this_account_alone() {
        at(59).setUp(person.account(), SECRET, "287082");
        byte[] stored = account().totpSecret();
        assertFalse(new String(stored, StandardCharsets.ISO_8859_1).contains(SECRET));
        Joined other = Joined.with(null, Role.CHAIR);
        accounts.setTotp(other.account().id(), stored, 0);
        Account thief = accounts.findByReference(other.account().reference()).orElseThrow();
        assertThrows(RuntimeException.class, () -> at(59).accept(thief, "287082"));
    }

    @Test
    void codes_of_real_people_are_never_shown() {
        assertThrows(IllegalStateException.class, () -> at(59).now(account()));
    }

    @Test
    void a_secret_has_160_bits() {
        assertEquals(32, at(59).newSecret().length());
    }

    private Account account() {
        return accounts.findByReference(person.account().reference()).orElseThrow();
    }

    private OneTimeCodes at(long second) {
        return new OneTimeCodes(
                accounts,
                TestPortal.running().bean(KeyRing.class),
                Clock.fixed(Instant.ofEpochSecond(second), ZoneOffset.UTC));
    }

    /// The code of the secret at a moment.
    private static String code(long second) {
        try {
            return new DefaultCodeGenerator().generate(SECRET, second / 30);
        } catch (CodeGenerationException e) {
            throw new IllegalStateException(e);
        }
    }
}
