package candour.backend.identity;

import candour.backend.platform.key.KeyRing;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// Texts that a browser keeps for the portal between two pages, which nobody can read or make.
@Singleton
public class SealedCookies {
    private final KeyRing keys;

    SealedCookies(KeyRing keys) {
        this.keys = keys;
    }

    /// The text sealed, fit for a cookie.
    ///
    /// @param name of the cookie, so that one is never taken for another
    public String seal(String name, String text) {
        byte[] sealed = keys.sealer("session").seal(text.getBytes(StandardCharsets.UTF_8), context(name));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /// What was sealed; empty when it was not sealed here for this cookie.
    public Optional<String> open(String name, String sealed) {
        try {
            return keys.sealer("session")
                    .tryOpen(Base64.getUrlDecoder().decode(sealed), context(name))
                    .map(text -> new String(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] context(String name) {
        return ("cookie " + name).getBytes(StandardCharsets.UTF_8);
    }
}
