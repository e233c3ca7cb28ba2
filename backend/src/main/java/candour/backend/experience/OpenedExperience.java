package candour.backend.experience;

import candour.shared.experience.Answers;
import candour.shared.experience.Questionnaire;
import java.util.List;

/// A report, opened for staff.
///
/// @param experience what is known of it without opening it
/// @param questionnaire the questions as they were when they were answered
/// @param answers as far as they are still kept
/// @param precise whether the answers that could point to one stop are still among them
/// @param messages both ways, oldest first
public record OpenedExperience(
        Experience experience,
        Questionnaire questionnaire,
        Answers answers,
        boolean precise,
        List<ReportMessage> messages) {
    public OpenedExperience {
        messages = List.copyOf(messages);
    }

    /// The questions of a version that was stored.
    ///
    /// @throws IllegalStateException when this portal does not know it: it was put back to before these questions,
    ///     and answers would be read wrongly by any others
    static Questionnaire asked(int version) {
        return Questionnaire.find(version)
                .orElseThrow(() -> new IllegalStateException("version " + version + " of the questions is not known"));
    }

    /// Nothing of what it says.
    @Override
    public String toString() {
        return "report " + experience.id();
    }
}
