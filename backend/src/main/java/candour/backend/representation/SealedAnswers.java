package candour.backend.representation;

import candour.backend.platform.key.Sealer;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/// One set of answers as it is stored: sealed, and always of one length, so that its size does not tell how much was
/// answered.
///
/// @param id random code; also binds the seal, so that answers cannot be moved to another row
/// @param occasion on which they were given
/// @param force number of the force
/// @param quarter year and quarter: 20264
/// @param sealed the answers
record SealedAnswers(byte[] id, String occasion, int force, int quarter, byte[] sealed) {
    /// Four answers in own words of 100 characters of 4 bytes, all codes and their names, and the district.
    private static final int PADDED = 2048;

    static SealedAnswers of(byte[] id, Occasion occasion, int force, int quarter, GivenAnswers answers, Sealer with) {
        byte[] plain = padded(answers);
        byte[] sealed = with.seal(plain, id);
        Arrays.fill(plain, (byte) 0);
        return new SealedAnswers(id, occasion.code(), force, quarter, sealed);
    }

    /// The answers.
    GivenAnswers open(Sealer with) {
        String text = new String(with.open(sealed, id), StandardCharsets.UTF_8);
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text.stripTrailing()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> fields = new HashMap<>();
        properties.forEach((name, value) -> fields.put(name.toString(), value.toString()));
        return GivenAnswers.of(fields);
    }

    private static byte[] padded(GivenAnswers answers) {
        StringWriter text = new StringWriter();
        answers.fields().forEach((name, value) -> text.append(name)
                .append('=')
                .append(value.replace("\\", "\\\\").replace("\n", " ").replace("\r", " "))
                .append('\n'));
        byte[] plain = text.toString().getBytes(StandardCharsets.UTF_8);
        byte[] padded = new byte[PADDED];
        Arrays.fill(padded, (byte) ' ');
        System.arraycopy(plain, 0, padded, 0, plain.length);
        return padded;
    }
}
