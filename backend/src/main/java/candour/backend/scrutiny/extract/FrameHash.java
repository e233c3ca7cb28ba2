package candour.backend.scrutiny.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;

/// What holds an extract fast: SHA-256 over the marks of its records, in hexadecimal digits, sorted, each ended by a
/// line feed. No record can be added, changed or taken away without changing it.
final class FrameHash {
    private FrameHash() {}

    static byte[] of(Collection<byte[]> marks) {
        String lines = marks.stream()
                .map(HexFormat.of()::formatHex)
                .sorted()
                .map(mark -> mark + "\n")
                .collect(Collectors.joining());
        try {
            return MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
