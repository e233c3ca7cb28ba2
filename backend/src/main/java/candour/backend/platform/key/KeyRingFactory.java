package candour.backend.platform.key;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// Opens the keys as the portal starts, and refuses keys that are not those of its database: what was sealed could
/// not be read, and references handed out would find nothing.
@Factory
@Requires(property = "candour.key.folder")
class KeyRingFactory {

    @Context
    KeyRing keyRing(KeySettings settings, KeyProofRepository proofs, Clock clock) {
        List<String> needed = proofs.list().stream()
                .filter(KeyProof::isKnown)
                .map(KeyProof::purpose)
                .toList();
        KeyRing ring = KeyRing.open(Path.of(settings.folder()), needed, clock);
        for (KeyPurpose purpose : KeyPurpose.values()) {
            if (!needed.contains(purpose.label())) {
                proofs.keep(purpose.label(), ring.proof(purpose));
            }
        }
        for (KeyProof proof : proofs.list()) {
            if (proof.isKnown() && !proof.isBy(ring)) {
                throw new KeysRefused("The keys in " + ring.path() + " are not those of this database: the key "
                        + proof.purpose() + " is another. Put the copy of the right keys there, or name the "
                        + "folder that has them with --keys or CANDOUR_KEYS.");
            }
        }
        return ring;
    }
}
