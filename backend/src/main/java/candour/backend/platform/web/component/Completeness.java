package candour.backend.platform.web.component;

import candour.backend.platform.text.Texts;
import java.util.List;

/// How much of the data there is: one mark a month, grey and hatched where nothing was supplied.
///
/// @param sentence such as "Bedfordshire Police supplied 32 of 32 months, May 2021 to December 2023"
/// @param months in order
public record Completeness(String sentence, List<Month> months) {

    /// @param label such as "May 2023"
    /// @param shortLabel such as "May"
    /// @param state whether it was supplied
    public record Month(String label, String shortLabel, State state) {}

    /// Whether a month was supplied.
    public enum State {
        /// Published and taken in.
        SUPPLIED("supplied"),
        /// Published again with other content.
        REVISED("revised"),
        /// Nothing published: not zero searches.
        NOT_SUPPLIED("not-supplied");

        private final String mark;

        State(String mark) {
            this.mark = mark;
        }

        /// The words readers see.
        public String label(Texts texts) {
            return texts.say("platform.complete." + mark);
        }

        /// End of its CSS class.
        public String mark() {
            return mark;
        }
    }

    /// Whether the strip needs more than one line on a phone: then its lines are two years each.
    public boolean isLong() {
        return months.size() > 24;
    }

    public Completeness {
        months = List.copyOf(months);
    }
}
