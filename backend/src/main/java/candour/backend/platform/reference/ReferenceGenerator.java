package candour.backend.platform.reference;

import jakarta.inject.Singleton;
import java.security.SecureRandom;

/// Makes public references from the system's secure random source.
@Singleton
public class ReferenceGenerator {
    private final SecureRandom random = new SecureRandom();

    /// A reference nobody can guess and that says nothing of its order.
    public PublicReference next() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return PublicReference.of(bytes);
    }
}
