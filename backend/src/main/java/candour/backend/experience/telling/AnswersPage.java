package candour.backend.experience.telling;

import candour.backend.platform.web.Page;
import java.util.List;

/// All that somebody has answered, to look over before it is sent.
///
/// @param groups the steps asked, in order
/// @param back address of the last step
/// @param empty whether nothing was answered at all
public record AnswersPage(List<Group> groups, String back, boolean empty) implements Page {

    /// One step.
    ///
    /// @param id of the step
    /// @param title its heading
    /// @param rows what was answered; empty where the step was skipped
    public record Group(String id, String title, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /// One answer.
    ///
    /// @param question in a few words
    /// @param lines what was said
    public record Row(String question, List<String> lines) {
        public Row {
            lines = List.copyOf(lines);
        }
    }

    public AnswersPage {
        groups = List.copyOf(groups);
    }

    @Override
    public String template() {
        return "experience/telling/answers.jte";
    }
}
