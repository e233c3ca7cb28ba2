package candour.backend.panel;

import candour.backend.platform.key.KeyRing;
import candour.backend.platform.key.Sealer;
import candour.backend.platform.reference.PublicReference;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Seals what applicants and members say, under a key of its own outside the database.
@Singleton
public class PanelSeal {
    /// What a member needs to take part, within a stay.
    public static final String NEEDS = "needs";

    /// What a conflict of interest is, within a declaration.
    public static final String CONFLICT = "conflict";

    private final Sealer sealer;

    PanelSeal(KeyRing keys) {
        this.sealer = keys.sealer("application");
    }

    /// Seals bytes as belonging to this thing.
    ///
    /// @param name what they are within the thing
    public byte[] seal(PublicReference id, String name, byte[] plain) {
        return sealer.seal(plain, context(id, name));
    }

    /// Opens what [#seal] sealed.
    public byte[] open(PublicReference id, String name, byte[] sealed) {
        return sealer.open(sealed, context(id, name));
    }

    /// Seals a text as belonging to this thing.
    public byte[] sealText(PublicReference id, String name, String text) {
        return seal(id, name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Opens what [#sealText] sealed; an empty text where there is nothing.
    public String openText(PublicReference id, String name, byte[] sealed) {
        return sealed.length == 0 ? "" : new String(open(id, name, sealed), StandardCharsets.UTF_8);
    }

    private static byte[] context(PublicReference id, String name) {
        ByteArrayOutputStream context = new ByteArrayOutputStream();
        context.writeBytes(id.bytes());
        context.writeBytes(name.getBytes(StandardCharsets.UTF_8));
        return context.toByteArray();
    }
}
