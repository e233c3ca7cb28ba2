package candour.backend.representation.measure;

import candour.backend.areadata.measure.Interval;
import candour.backend.areadata.measure.Proportion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Measures whether the people who took part are a fair picture of those they are compared with.
///
/// For each group g of n people among N whose group is known, beside the share p of the group in the benchmark:
/// ratio (n/N)/p, gap n/N - p, the 95 % interval of n/N by Wilson (JASA 22, 1927) over p, the exact binomial test with
/// Holm's adjustment, and how many more would bring parity. For the whole mix: proportional similarity Σ min(n/N, p),
/// which is 1 less the index of dissimilarity (Duncan and Duncan, American Sociological Review 20, 1955), and a test of
/// fit. People are never guessed into a group: those of unknown group give bounds.
public final class Measuring {
    private final Limits limits;

    /// @param limits from where on a difference counts
    public Measuring(Limits limits) {
        this.limits = limits;
    }

    /// Measures all groups of one question.
    ///
    /// @param counted each group once; together they are everybody whose group is known
    /// @param unknown how many took part and did not say, 0 or more
    public Measurement measure(List<CountedGroup> counted, long unknown) {
        long known = counted.stream().mapToLong(CountedGroup::people).sum();
        double[] exact = counted.stream()
                .mapToDouble(group -> Binomial.twoSided(group.people(), known, group.expectedShare()))
                .toArray();
        double[] adjusted = Holm.adjust(exact);
        List<MeasuredGroup> groups = new ArrayList<>();
        for (int at = 0; at < counted.size(); at++) {
            groups.add(group(counted.get(at), known, unknown, exact[at], adjusted[at]));
        }
        return new Measurement(groups, new Proportion(unknown, known + unknown), similarity(counted, known));
    }

    /// Whether the mix as a whole could be chance. Apart from [#measure], because it can take some hundredths of a
    /// second.
    public static Fit fit(List<CountedGroup> counted) {
        return Fitting.fit(counted);
    }

    private MeasuredGroup group(CountedGroup group, long known, long unknown, double exact, double adjusted) {
        Proportion share = new Proportion(group.people(), known);
        MeasuredGroup.@Nullable Compared compared = compared(share, group.expectedShare(), unknown);
        Standing standing = compared == null
                ? Standing.CANNOT_TELL_YET
                : Verdicts.standing(compared.ratio(), compared.interval(), limits);
        Long toTell = compared != null && standing == Standing.CANNOT_TELL_YET
                ? Verdicts.toTell(share.share().orElseThrow(), group.expectedShare(), limits)
                : null;
        return new MeasuredGroup(
                group.code(),
                share,
                group.benchmark(),
                compared,
                exact,
                adjusted,
                standing,
                toTell,
                Verdicts.stillNeeded(share, group.benchmark()));
    }

    private static MeasuredGroup.@Nullable Compared compared(Proportion share, double expected, long unknown) {
        if (share.whole() == 0 || expected == 0) {
            return null;
        }
        double seen = share.share().orElseThrow();
        Interval wilson = share.interval().orElseThrow();
        double all = share.whole() + unknown;
        return new MeasuredGroup.Compared(
                seen / expected,
                100 * (seen - expected),
                new Interval(wilson.low() / expected, wilson.high() / expected),
                new Bounds(share.part() / all / expected, (share.part() + unknown) / all / expected));
    }

    private static double similarity(List<CountedGroup> counted, long known) {
        return known == 0
                ? 0
                : counted.stream()
                        .mapToDouble(group -> Math.min((double) group.people() / known, group.expectedShare()))
                        .sum();
    }
}
