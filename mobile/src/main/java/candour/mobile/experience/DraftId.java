package candour.mobile.experience;

import java.util.Base64;
import java.util.random.RandomGenerator;

/// What the app calls a draft: 128 random bits, made on the device and never sent.
///
/// @param value 22 symbols of base 64 for addresses (RFC 4648 section 5)
public record DraftId(String value) {
    private static final int BYTES = 16;

    public DraftId {
        if (!is(value)) {
            throw new IllegalArgumentException("not the id of a draft");
        }
    }

    /// Whether this text is one.
    static boolean is(String text) {
        return text.matches("[A-Za-z0-9_-]{22}");
    }

    /// A new one.
    static DraftId next(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new DraftId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
