package candour.shared.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportReferenceTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Random random = new Random(20261122);

    @Test
    void a_reference_is_read_as_it_was_written() {
        for (int i = 0; i < 1000; i++) {
            ReportReference reference = next();

            assertEquals(Optional.of(reference), ReportReference.parse(reference.written()));
            assertEquals(Optional.of(reference), ReportReference.parse(reference.symbols()));
        }
    }

    @Test
    void it_is_written_in_six_groups_of_three() {
        ReportReference zero = ReportReference.of(new byte[11]);

        assertEquals("000-000-000-000-000-000", zero.written());
        assertEquals(18, next().symbols().length());
    }

    @Test
    void the_first_85_bits_make_the_reference_and_the_rest_do_not() {
        byte[] bits = new byte[16];
        bits[10] = (byte) 0b0000_1000;
        byte[] beyond = new byte[16];
        beyond[10] = (byte) 0b0000_0111;
        beyond[15] = -1;

        assertEquals("000-000-000-000-000-012", ReportReference.of(bits).written());
        assertEquals(ReportReference.of(new byte[11]), ReportReference.of(beyond));
        assertThrows(IllegalArgumentException.class, () -> ReportReference.of(new byte[10]));
    }

    @Test
    void every_single_wrong_symbol_is_found() {
        for (int times = 0; times < 200; times++) {
            String right = next().symbols();
            for (int at = 0; at < right.length(); at++) {
                for (char other : ALPHABET.toCharArray()) {
                    if (other != right.charAt(at)) {
                        String wrong = right.substring(0, at) + other + right.substring(at + 1);
                        assertEquals(Optional.empty(), ReportReference.parse(wrong));
                    }
                }
            }
        }
    }

    @Test
    void every_swap_of_two_symbols_is_found_neighbours_or_not() {
        for (int times = 0; times < 1000; times++) {
            String right = next().symbols();
            for (int left = 0; left < right.length(); left++) {
                for (int at = left + 1; at < right.length(); at++) {
                    StringBuilder swapped = new StringBuilder(right);
                    swapped.setCharAt(left, right.charAt(at));
                    swapped.setCharAt(at, right.charAt(left));
                    boolean same = right.charAt(left) == right.charAt(at);
                    assertEquals(same, ReportReference.parse(swapped.toString()).isPresent());
                }
            }
        }
    }

    @Test
    void typing_is_forgiven() {
        ReportReference reference = withZeroAndOne();
        String written = reference.written();

        for (String typed : Set.of(
                written.toLowerCase(Locale.ROOT),
                " " + written.replace('-', ' ') + "\n",
                written.replace("-", ""),
                written.replace('0', 'O').replace('1', 'l'),
                written.replace('0', 'o').replace('1', 'I'),
                written.replace('-', '.'),
                written.replace('-', '\u2013'))) {
            assertEquals(Optional.of(reference), ReportReference.parse(typed), typed);
        }
    }

    @Test
    void what_is_no_reference_is_refused() {
        String right = next().symbols();

        for (String typed : Set.of(
                "", " ", right.substring(1), right + "0", right + right, "U" + right.substring(1), "É".repeat(18))) {
            assertEquals(Optional.empty(), ReportReference.parse(typed), typed);
        }
        assertEquals(17, ReportReference.countSymbols("abc-def-ghj kmn.pqr st"));
    }

    @Test
    void it_never_prints_itself() {
        ReportReference reference = next();

        assertFalse(reference.toString().contains(reference.symbols().substring(0, 3)));
        assertEquals("a submission secret", SubmissionSecret.next(random).toString());
    }

    @Test
    void a_secret_is_read_as_it_was_written_and_makes_its_own_reference() {
        Set<ReportReference> references = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            SubmissionSecret secret = SubmissionSecret.next(random);
            assertEquals(22, secret.written().length());
            assertEquals(Optional.of(secret), SubmissionSecret.parse(secret.written()));
            assertEquals(secret, SubmissionSecret.of(secret.bytes()));
            references.add(ReportReference.of(secret.bytes()));
        }

        assertEquals(1000, references.size());
        assertEquals(Optional.empty(), SubmissionSecret.parse("not a secret"));
        assertEquals(Optional.empty(), SubmissionSecret.parse(""));
    }

    private ReportReference next() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return ReportReference.of(bytes);
    }

    private ReportReference withZeroAndOne() {
        return Stream.generate(this::next)
                .filter(some -> some.symbols().contains("0") && some.symbols().contains("1"))
                .findFirst()
                .orElseThrow();
    }
}
