package candour.backend.stopsearch;

import candour.shared.stopsearch.EthnicGroup;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A text of a published column and what is known of it.
///
/// @param id the number stored in its place; 0 for a blank
/// @param list the column's list
/// @param content exactly as published; empty for a blank
/// @param code what it means; null where the text is unknown, and for a blank
/// @param seriesBreak whether the text was counted in another group when published (Chinese of the 16+1 list)
public record PublishedValue(
        int id, ValueList list, String content, @Nullable ReferenceCode code, boolean seriesBreak) {

    /// The blank of a list.
    public static PublishedValue blank(ValueList list) {
        return new PublishedValue(0, list, "", null, false);
    }

    /// Whether the field was blank.
    public boolean isBlank() {
        return id == 0;
    }

    /// Our wording where the text is known, the text itself where it is not, empty for a blank.
    public String label() {
        return code == null ? content : code.label();
    }

    /// The grouping of the code; empty for an unknown text and for a blank.
    public String grouping() {
        return code == null ? "" : code.grouping();
    }

    /// The ethnic group, for the two lists of ethnicity: a blank is "not recorded", an unknown text is in none.
    public Optional<EthnicGroup> ethnicGroup() {
        if (isBlank()) {
            return Optional.of(EthnicGroup.NOT_RECORDED);
        }
        return code == null ? Optional.empty() : Optional.of(EthnicGroup.ofCode(code.grouping()));
    }
}
