package candour.shared.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All figures of an area in a period, completeness first.
///
/// @param area the area
/// @param force identifier of the force that polices it; null where none is known
/// @param completeness which months the force supplied
/// @param residents the population base of every rate; null where no census table is held
/// @param figures null where the force supplied nothing in the period, which is not "no searches"
/// @param caveats what must be known before the figures are believed
/// @param licence the licence and attribution to show with the figures
/// @param cite how to cite them
public record FiguresDocument(
        AreaEntry area,
        @Nullable String force,
        PeriodDocument period,
        CompletenessDocument completeness,
        @Nullable ResidentsDocument residents,
        @Nullable CountsDocument figures,
        List<CaveatDocument> caveats,
        String licence,
        String cite) {
    public FiguresDocument {
        caveats = List.copyOf(caveats);
    }
}
