package candour.backend.scrutiny.draw;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Puts marks in the order in which they are drawn. The place of a mark is decided by HMAC-SHA256 (RFC 2104, FIPS
/// 180-4) with the seed as the key, over the number that was said in the room, a line feed, and the mark in
/// hexadecimal digits. The smallest comes first. Nothing is divided, so no mark is favoured by a remainder; the order
/// in which a database gives the marks plays no part.
final class RandomDraw {
    /// Bytes of a seed.
    static final int SEED_BYTES = 32;

    private RandomDraw() {}

    private record Ranked(String mark, byte[] rank) {}

    /// The marks in the order in which they are drawn.
    ///
    /// @param seed 32 bytes
    /// @param said digits that somebody said before the seed was shown
    /// @param marks each 64 lower case hexadecimal digits, none twice
    static List<String> order(byte[] seed, String said, List<String> marks) {
        if (seed.length != SEED_BYTES) {
            throw new IllegalArgumentException("a seed has 32 bytes");
        }
        Mac mac = mac(seed);
        List<Ranked> ranked = new ArrayList<>(marks.size());
        for (String mark : marks) {
            ranked.add(new Ranked(mark, mac.doFinal((said + "\n" + mark).getBytes(StandardCharsets.US_ASCII))));
        }
        ranked.sort(Comparator.comparing(Ranked::rank, Arrays::compareUnsigned));
        return ranked.stream().map(Ranked::mark).toList();
    }

    /// What decides the place of one mark, in hexadecimal digits.
    static String rank(byte[] seed, String said, String mark) {
        return HexFormat.of().formatHex(mac(seed).doFinal((said + "\n" + mark).getBytes(StandardCharsets.US_ASCII)));
    }

    private static Mac mac(byte[] seed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(seed, "HmacSHA256"));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA256", e);
        }
    }
}
