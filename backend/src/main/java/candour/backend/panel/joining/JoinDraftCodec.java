package candour.backend.panel.joining;

import candour.backend.panel.application.ApplicationAnswers;
import candour.shared.reference.ReportReference;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// Writes a draft as sealed bytes and reads it again, filled up with spaces to whole kilobytes before it is sealed.
@Singleton
class JoinDraftCodec {
    private static final int WHOLE = 4096;
    private static final byte SPACE = ' ';

    private final JsonMapper json;

    JoinDraftCodec(JsonMapper json) {
        this.json = json;
    }

    byte[] seal(JoinDraft draft, JoinKey key) {
        try {
            byte[] written = json.writeValueAsBytes(new JoinDraftContent(
                    draft.panel(),
                    draft.answers().values(),
                    draft.findReceipt().map(ReportReference::symbols).orElse("")));
            byte[] filled = Arrays.copyOf(written, (written.length / WHOLE + 1) * WHOLE);
            Arrays.fill(filled, written.length, filled.length, SPACE);
            return key.sealer().seal(filled, key.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalStateException when the row was written by nobody who holds the key
    JoinDraft open(byte[] sealed, JoinKey key) {
        try {
            JoinDraftContent content = json.readValue(key.sealer().open(sealed, key.id()), JoinDraftContent.class);
            return new JoinDraft(
                    content.panel(),
                    new ApplicationAnswers(content.answers()),
                    ReportReference.parse(content.receipt()).orElse(null));
        } catch (IOException e) {
            throw new IllegalStateException("a sealed draft that cannot be read");
        }
    }
}
