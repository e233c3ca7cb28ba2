package candour.backend.experience;

import candour.backend.platform.key.Sealer;
import candour.backend.platform.reference.PublicReference;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// One of the two keys of a report. What it seals opens only within the same report and under the same name.
final class ReportKey {
    private final PublicReference id;
    private final Part part;
    private final byte[] bytes;
    private final Sealer sealer;

    /// What a key is for; each is destroyed in its own time.
    enum Part {
        /// Answers and messages, for as long as the report is kept.
        LASTING(1),
        /// The answers that could point to one stop, for 90 days.
        PASSING(2);

        private final int code;

        Part(int code) {
            this.code = code;
        }

        /// What is stored.
        int code() {
            return code;
        }
    }

    /// @param bytes 32 random bytes
    ReportKey(PublicReference id, Part part, byte[] bytes) {
        this.id = id;
        this.part = part;
        this.bytes = bytes.clone();
        this.sealer = Sealer.with(bytes);
    }

    PublicReference id() {
        return id;
    }

    Part part() {
        return part;
    }

    /// The key itself, to be sealed.
    byte[] bytes() {
        return bytes.clone();
    }

    /// @param name what it is within the report: `answers`, `message 3`
    byte[] seal(String name, byte[] plain) {
        return sealer.seal(plain, context(id, part, name));
    }

    /// @throws candour.backend.platform.key.CannotOpen when it belongs elsewhere or was changed
    byte[] open(String name, byte[] sealed) {
        return sealer.open(sealed, context(id, part, name));
    }

    static byte[] context(PublicReference id, Part part, String name) {
        ByteArrayOutputStream context = new ByteArrayOutputStream();
        context.writeBytes(id.bytes());
        context.write(part.code());
        context.writeBytes(name.getBytes(StandardCharsets.UTF_8));
        return context.toByteArray();
    }

    @Override
    public String toString() {
        return "the key of a report";
    }
}
