package candour.backend.platform.key;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the database knows of a key: nothing but a code that the same key makes again.
///
/// @param purpose label of the key's purpose
/// @param proof 16 bytes
@MappedEntity("key_proof")
record KeyProof(@Id String purpose, byte[] proof) {

    /// False for what a newer portal than this one used the database with.
    boolean isKnown() {
        return Stream.of(KeyPurpose.values()).anyMatch(one -> one.label().equals(purpose));
    }

    boolean isBy(KeyRing ring) {
        return Arrays.equals(proof, ring.proof(KeyPurpose.of(purpose)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeyProof that && purpose.equals(that.purpose) && Arrays.equals(proof, that.proof);
    }

    @Override
    public int hashCode() {
        return purpose.hashCode();
    }
}
