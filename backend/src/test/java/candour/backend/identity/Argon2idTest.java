package candour.backend.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// That hashes are those of the standard, whatever the memory was used for before.
class Argon2idTest {
    private final Argon2id argon2 = new Argon2id();

    @Test
    void the_settings_are_at_least_those_owasp_names() {
        assertTrue(Argon2id.MEMORY >= 19_456);
        assertTrue(Argon2id.PASSES >= 2);
    }

    @Test
    void the_example_of_the_standard_holds_in_new_memory_and_in_used() {
        BlockPool blocks = new FixedBlockPool(64);
        // RFC 9106, 5.3
        String tag = "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659";
        for (int time = 0; time < 3; time++) {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withIterations(3)
                    .withMemoryAsKB(32)
                    .withParallelism(4)
                    .withSalt(repeated(16, 2))
                    .withSecret(repeated(8, 3))
                    .withAdditional(repeated(12, 4))
                    .withBlockPool(blocks)
                    .build());
            byte[] worked = new byte[32];
            generator.generateBytes(repeated(32, 1), worked);
            assertEquals(tag, HexFormat.of().formatHex(worked));
        }
    }

    /// Hashes that another implementation wrote, the last with settings of another day.
    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '"', textBlock = """
            "tegell las dan y bont" "$argon2id$v=19$m=19456,t=2,p=1$EBoC/5PYB70grofnqUjdbw$izjEfPicXM0n68M4Br9C4jaMxLh7I/9Nsix6NGTwZU8"
            "tŷ gwydr a chath ddu ☃" "$argon2id$v=19$m=19456,t=2,p=1$WqXGieIFYyMVr//n+NWyrQ$kTZ0+ki5BNHAAt/ln4I/XkofIrllS2NJAQwar6Pruuk"
            "tegell las dan y bont" "$argon2id$v=19$m=65536,t=3,p=4$AAAAAAAAAAAAAAAAAAAAAA$IEDNkwn5zrSy1SLFbDc15trfPcR5C/WSVQvG2uUwLAU"
            """)
    void hashes_written_before_still_fit(String password, String hash) {
        assertTrue(argon2.matches(password, hash));
        assertFalse(argon2.matches(password + " ", hash));
        assertTrue(argon2.matches(password, hash), "in memory that was used");
    }

    @Test
    void the_same_salt_gives_the_same_hash_in_memory_that_another_password_used() {
        String first = argon2.hash("tegell las dan y bont", repeated(16, 7));
        argon2.hash("cwmwl dros y bryn", repeated(16, 8));
        assertEquals(first, argon2.hash("tegell las dan y bont", repeated(16, 7)));
    }

    @Test
    void nobodys_hash_asks_for_the_same_work_and_fits_nothing() {
        String real = argon2.hash("tegell las dan y bont", repeated(16, 7));
        String nobodys = Argon2id.ofNobody(repeated(16, 7));
        assertEquals(real.substring(0, real.lastIndexOf('$')), nobodys.substring(0, nobodys.lastIndexOf('$')));
        assertEquals(real.length(), nobodys.length());
        assertFalse(argon2.matches("", nobodys));
    }

    @Test
    void what_is_no_hash_is_refused() {
        for (String wrong :
                new String[] {"", "$argon2i$v=19$m=19456,t=2,p=1$AAAA$AAAA", "$argon2id$v=19$m=8,t=2$AA$AA"}) {
            assertThrows(IllegalArgumentException.class, () -> argon2.matches("", wrong));
        }
    }

    private static byte[] repeated(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
