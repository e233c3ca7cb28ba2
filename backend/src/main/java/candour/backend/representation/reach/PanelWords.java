package candour.backend.representation.reach;

import candour.backend.panel.Panel;
import candour.backend.panel.PanelLookup;
import candour.backend.platform.text.Texts;
import candour.backend.representation.Occasion;
import candour.backend.representation.measure.Binomial;
import candour.backend.representation.measure.MeasuredGroup;
import candour.shared.area.ForceId;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Describes single panels in words: how little can be told of a panel of its size. No answer of its members is looked
/// at; a panel of twelve is too small to be judged by one group, and a count of it would lead to its members.
@Singleton
class PanelWords {
    /// Groups below this share say the same of every panel.
    private static final double LEAST_SHARE = 0.01;

    private final PanelLookup panels;

    PanelWords(PanelLookup panels) {
        this.panels = panels;
    }

    /// A sentence or two for each open panel with members, about the smallest group of the picture's question; none
    /// where the picture is not of people appointed.
    List<String> of(ForceId force, Picture picture, Texts t) {
        Picture.Comparison residents = picture.with(Benchmark.Kind.RESIDENTS);
        if (residents == null || picture.query().occasion() != Occasion.APPOINTED) {
            return List.of();
        }
        Optional<MeasuredGroup> smallest = residents.now().groups().stream()
                .filter(group -> ReachWords.share(group.benchmark()) >= LEAST_SHARE)
                .min(Comparator.comparingDouble(group -> ReachWords.share(group.benchmark())));
        return smallest.map(group -> panels.list(force).stream()
                        .filter(Panel::isOpen)
                        .filter(panel -> panel.taken() > 0)
                        .map(panel -> says(panel, group, picture, t))
                        .toList())
                .orElse(List.of());
    }

    private static String says(Panel panel, MeasuredGroup group, Picture picture, Texts t) {
        double share = ReachWords.share(group.benchmark());
        return t.say(
                "reach.panels.none",
                "panel",
                panel.name(),
                "n",
                panel.taken(),
                "group",
                ReachWords.category(picture.query().characteristic(), group.code(), t),
                "share",
                ReachWords.percent(share),
                "expected",
                String.format(Locale.UK, "%.1f", share * panel.taken()),
                "chance",
                ReachWords.percent(Binomial.chanceOfNone(panel.taken(), share)),
                "from",
                Binomial.noneIsUnusualFrom(share));
    }
}
