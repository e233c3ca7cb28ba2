package candour.backend.areadata.shown;

import candour.backend.areadata.profile.EthnicityBasis;
import candour.backend.areadata.profile.HeldMonths;
import candour.backend.areadata.profile.Period;
import candour.backend.platform.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The choice of months and of whose word is taken for ethnicity: links for the usual ones, a form for any other.
///
/// @param action where the form leads
/// @param kept fields that the form carries along, such as the areas compared
/// @param periods links to the usual periods
/// @param bases links to both bases; empty where the page shows no ethnicity
/// @param from first month shown, as 2023-01
/// @param to last month shown
/// @param first first month held
/// @param last last month held
/// @param basis code of the basis, to carry along; empty for the usual one
public record PeriodChooser(
        String action,
        List<Field> kept,
        List<Choice> periods,
        List<Choice> bases,
        String from,
        String to,
        String first,
        String last,
        String basis) {
    /// A link.
    ///
    /// @param chosen whether it is what the page shows
    public record Choice(String label, String path, boolean chosen) {}

    /// A field of the form that people do not see.
    public record Field(String name, String value) {}

    public PeriodChooser {
        kept = List.copyOf(kept);
        periods = List.copyOf(periods);
        bases = List.copyOf(bases);
    }

    public static PeriodChooser of(
            Texts t, String path, List<Field> kept, HeldMonths held, @Nullable Period shown, EthnicityBasis basis) {
        StringBuilder start = new StringBuilder(path).append('?');
        kept.forEach(f -> start.append(f.name()).append('=').append(f.value()).append('&'));
        String basisPart = basis == EthnicityBasis.SELF_DEFINED ? "" : "&basis=" + basis.code();
        List<Choice> periods = new ArrayList<>();
        Set<Period> named = new LinkedHashSet<>();
        for (HeldMonths.Choice choice : held.choices()) {
            if (named.add(choice.period())) {
                periods.add(new Choice(
                        choice.label(t),
                        start + "period=" + choice.key() + basisPart,
                        choice.period().equals(shown)));
            }
        }
        Period months = shown == null ? held.latest(12) : shown;
        List<Choice> bases = new ArrayList<>();
        for (EthnicityBasis each : EthnicityBasis.values()) {
            String part = each == EthnicityBasis.SELF_DEFINED ? "" : "&basis=" + each.code();
            String label = t.say("areadata.basis." + each.code() + ".choice");
            bases.add(new Choice(label, start + "period=" + months.key() + part, each == basis));
        }
        return new PeriodChooser(
                path,
                kept,
                periods,
                bases,
                months.from().toString(),
                months.to().toString(),
                held.first().toString(),
                held.last().toString(),
                basis == EthnicityBasis.SELF_DEFINED ? "" : basis.code());
    }

    /// The chooser of a page that shows no ethnicity.
    public PeriodChooser withoutBases() {
        return new PeriodChooser(action, kept, periods, List.of(), from, to, first, last, basis);
    }
}
