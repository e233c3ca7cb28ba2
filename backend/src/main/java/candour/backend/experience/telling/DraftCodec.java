package candour.backend.experience.telling;

import candour.backend.platform.key.Sealer;
import candour.shared.area.AreaCode;
import candour.shared.experience.Answers;
import candour.shared.reference.ReportReference;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// Writes a draft as sealed bytes and reads it again. It is filled up with spaces to whole kilobytes before it is
/// sealed, so that the length of a row does not tell how much somebody wrote.
@Singleton
class DraftCodec {
    private static final int WHOLE = 4096;
    private static final byte SPACE = ' ';

    private final JsonMapper json;

    DraftCodec(JsonMapper json) {
        this.json = json;
    }

    byte[] seal(Draft draft, DraftKey key) {
        DraftContent content = new DraftContent(
                draft.answers().values(),
                draft.found().stream().map(AreaCode::value).toList(),
                draft.cleared(),
                draft.findReceipt().map(ReportReference::symbols).orElse(""));
        try {
            byte[] written = json.writeValueAsBytes(content);
            byte[] filled = Arrays.copyOf(written, (written.length / WHOLE + 1) * WHOLE);
            Arrays.fill(filled, written.length, filled.length, SPACE);
            return Sealer.with(key.sealing()).seal(filled, key.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalStateException when the row was written by nobody who holds the key
    Draft open(byte[] sealed, DraftKey key) {
        try {
            DraftContent content =
                    json.readValue(Sealer.with(key.sealing()).open(sealed, key.id()), DraftContent.class);
            return new Draft(
                    Answers.of(content.answers()),
                    content.found().stream()
                            .flatMap(code -> AreaCode.parse(code).stream())
                            .toList(),
                    content.cleared(),
                    ReportReference.parse(content.receipt()).orElse(null));
        } catch (IOException e) {
            throw new IllegalStateException("a sealed draft that cannot be read");
        }
    }
}
