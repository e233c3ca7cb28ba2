package candour.shared.wire;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the police may do under one power and what people need not do. England and Wales only.
///
/// @param power name of the text: `section-60`
/// @param kind `every-search`, `needs-grounds`, `needs-no-grounds`, `not-a-search` or `extra-care`
/// @param language of the text: `en` or `cy`
/// @param outdated true where the translation asked for is older than the English, which stands here in its place
/// @param title heading
/// @param card name in a list
/// @param heard what people may have heard the officer say
/// @param version counts the meanings of the text from 1
/// @param dated day of the newest of what it is made of
/// @param reviewedBy who checked it as a lawyer; absent while nobody has
/// @param reviewDue day by which it must be checked
/// @param sources statutes with their sections, and codes
/// @param parts all parts in the order of reading
public record RightsDocument(
        String power,
        String kind,
        String language,
        boolean outdated,
        String title,
        String card,
        String heard,
        int version,
        LocalDate dated,
        @Nullable String reviewedBy,
        LocalDate reviewDue,
        List<String> sources,
        List<RightsPartDocument> parts) {
    public RightsDocument {
        sources = List.copyOf(sources);
        parts = List.copyOf(parts);
    }
}
