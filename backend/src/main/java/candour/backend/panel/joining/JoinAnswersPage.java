package candour.backend.panel.joining;

import candour.backend.platform.web.Page;
import java.util.List;

/// All answers before they are sent.
///
/// @param panel name of the panel
/// @param path of the application
/// @param groups the answers step by step
public record JoinAnswersPage(String panel, String path, List<Group> groups) implements Page {

    /// The answers of one step.
    ///
    /// @param title of the step
    /// @param path where they are changed
    /// @param rows question and answer
    public record Group(String title, String path, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /// @param key what was asked
    /// @param value what was said
    public record Row(String key, String value) {}

    public JoinAnswersPage {
        groups = List.copyOf(groups);
    }

    @Override
    public String template() {
        return "panel/joining/answers.jte";
    }
}
