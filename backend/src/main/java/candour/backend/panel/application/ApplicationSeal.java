package candour.backend.panel.application;

import candour.backend.panel.PanelSeal;
import candour.backend.platform.reference.PublicReference;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Seals the answers of applicants, filled up with spaces to whole kilobytes first, so that the length of what is
/// stored does not tell how much somebody wrote.
@Singleton
class ApplicationSeal {
    private static final Argument<Map<String, List<String>>> TYPE =
            Argument.mapOf(Argument.STRING, Argument.listOf(String.class));
    private static final int WHOLE = 4096;
    private static final byte SPACE = ' ';
    private static final String ANSWERS = "answers";

    private final PanelSeal seal;
    private final JsonMapper json;

    ApplicationSeal(PanelSeal seal, JsonMapper json) {
        this.seal = seal;
        this.json = json;
    }

    /// Seals answers as belonging to this application.
    byte[] seal(PublicReference id, ApplicationAnswers answers) {
        try {
            byte[] written = json.writeValueAsBytes(TYPE, answers.values());
            byte[] filled = Arrays.copyOf(written, (written.length / WHOLE + 1) * WHOLE);
            Arrays.fill(filled, written.length, filled.length, SPACE);
            return seal.seal(id, ANSWERS, filled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Opens what [#seal] sealed; no answers where there is nothing.
    ApplicationAnswers open(PublicReference id, byte[] sealed) {
        if (sealed.length == 0) {
            return ApplicationAnswers.none();
        }
        try {
            return new ApplicationAnswers(json.readValue(seal.open(id, ANSWERS, sealed), TYPE));
        } catch (IOException e) {
            throw new IllegalStateException("sealed answers that cannot be read", e);
        }
    }
}
