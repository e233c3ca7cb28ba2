package candour.backend.meeting.question;

import candour.backend.platform.key.KeyRing;
import candour.backend.platform.key.Sealer;
import candour.backend.platform.reference.PublicReference;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Seals questions until a panel officer has read them, since somebody may have written a name, and names them by what
/// they say: the same question sent twice is one.
@Singleton
class QuestionText {
    private static final int BYTES = 16;

    private final KeyRing keys;
    private final Sealer sealer;

    QuestionText(KeyRing keys) {
        this.keys = keys;
        this.sealer = keys.sealer("meeting");
    }

    PublicReference name(long meeting, String text) {
        byte[] code = keys.mac("meeting", ("question " + meeting + " " + text).getBytes(StandardCharsets.UTF_8));
        return PublicReference.of(Arrays.copyOf(code, BYTES));
    }

    byte[] seal(PublicReference id, String text) {
        return sealer.seal(text.getBytes(StandardCharsets.UTF_8), id.bytes());
    }

    String open(AskedQuestion question) {
        return new String(sealer.open(question.content(), question.id().bytes()), StandardCharsets.UTF_8);
    }
}
