package candour.backend.platform.chart;

import candour.backend.platform.text.Texts;
import java.util.regex.Pattern;

/// What a chart is called: read out in place of the picture, so it says the finding and not the form.
///
/// @param texts the words in the language of the page
/// @param id unique on the page: lower case letters, digits and hyphens, a letter first
/// @param title the finding in one sentence
/// @param description what is drawn, for which cases and which period
public record ChartText(Texts texts, String id, String title, String description) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,60}");

    /// @throws IllegalArgumentException where the id could not stand in a page
    public ChartText {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not an id: " + id);
        }
    }
}
