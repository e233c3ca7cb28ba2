package candour.backend.experience;

import candour.backend.support.TestPortal;
import candour.shared.area.AreaCode;
import candour.shared.experience.Answers;
import candour.shared.experience.Questionnaire;
import candour.shared.reference.ReportReference;
import candour.shared.reference.SubmissionSecret;
import candour.shared.text.Language;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Somebody who tells the test portal what happened; the people and stops are made up.
public final class Telling {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, List<String>> answers = new HashMap<>();
    private SubmissionSecret secret = SubmissionSecret.next(RANDOM);
    private Questionnaire questionnaire = Questionnaire.current();
    private Language language = Language.ENGLISH;
    private @Nullable AreaCode area;

    private Telling() {}

    /// Of a stop on foot in May 2026.
    public static Telling aStop() {
        return new Telling()
                .saying(Questionnaire.STOP_KIND, "on-foot")
                .saying(Questionnaire.DATE, "2026-05-14")
                .saying(Questionnaire.POWER, "mda-s23");
    }

    public Telling saying(String question, String... said) {
        answers.put(question, List.of(said));
        return this;
    }

    public Telling in(String district) {
        area = new AreaCode(district);
        return saying(Questionnaire.AREA, district);
    }

    public Telling inWelsh() {
        language = Language.WELSH;
        return this;
    }

    /// By other questions than those of today.
    Telling asked(Questionnaire other) {
        questionnaire = other;
        return this;
    }

    public Telling with(SubmissionSecret other) {
        secret = other;
        return this;
    }

    /// Tells the portal.
    public ReportReference sent() {
        SharingExperience sharing = TestPortal.running().bean(SharingExperience.class);
        return switch (sharing.share(command())) {
            case SharingOutcome.Received received -> received.reference();
        };
    }

    ShareExperience command() {
        return new ShareExperience(secret, questionnaire, Answers.of(answers), language, null, area, true);
    }
}
