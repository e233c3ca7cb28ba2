package candour.backend.representation.reach;

import candour.backend.areadata.measure.Proportion;
import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.Verdict;
import candour.backend.representation.Characteristic;
import candour.backend.representation.measure.MeasuredGroup;
import candour.backend.representation.measure.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Puts the page for staff together.
final class RepresentationPages {
    /// From this share of people of unknown group on, the figures say little.
    private static final double MUCH_UNKNOWN = 0.2;

    private RepresentationPages() {}

    static Verdict verdict(Standing standing) {
        return switch (standing) {
            case UNDER -> Verdict.UNDER;
            case OVER -> Verdict.OVER;
            case IN_LINE -> Verdict.IN_LINE;
            case CANNOT_TELL_YET -> Verdict.CANNOT_TELL;
        };
    }

    /// Each group with its verdicts.
    static List<RepresentationPage.Group> groups(Picture picture, Texts t) {
        if (picture.known() == 0) {
            return List.of();
        }
        Characteristic characteristic = picture.query().characteristic();
        List<RepresentationPage.Group> groups = new ArrayList<>();
        for (String category : characteristic.categories()) {
            Proportion share = new Proportion(picture.people().of(characteristic, category), picture.known());
            groups.add(new RepresentationPage.Group(
                    ReachWords.category(characteristic, category, t),
                    ReachWords.counted(share, t),
                    picture.comparisons().stream()
                            .map(one -> beside(one, category, t))
                            .toList()));
        }
        return groups;
    }

    private static RepresentationPage.Beside beside(Picture.Comparison comparison, String category, Texts t) {
        MeasuredGroup group = comparison.now().find(category).orElseThrow();
        Benchmark.Kind kind = comparison.benchmark().kind();
        return new RepresentationPage.Beside(
                verdict(group.standing()), ReachWords.beside(kind, t), ReachWords.finding(group, kind, t));
    }

    /// What must be known with the figures.
    ///
    /// @param held whether nothing is shown because the reader chooses among applicants
    static List<String> cautions(Picture picture, boolean frozen, boolean held, Texts t) {
        List<String> cautions = new ArrayList<>();
        if (held) {
            cautions.add(t.say("reach.caution.choosing"));
        }
        if (!frozen) {
            cautions.add(t.say("reach.caution.growing"));
        }
        long all = picture.known() + picture.unknown();
        if (all > 0) {
            Proportion unknown = new Proportion(picture.unknown(), all);
            String key = ReachWords.share(unknown) >= MUCH_UNKNOWN ? "reach.caution.unknown" : "reach.caution.few";
            cautions.add(t.say(key, "counted", ReachWords.counted(unknown, t)));
        }
        cautions.add(t.say("reach.caution.unit." + picture.query().occasion().code()));
        for (Picture.Comparison comparison : picture.comparisons()) {
            cautions.addAll(about(comparison.benchmark(), picture.query().characteristic(), t));
        }
        if (picture.with(Benchmark.Kind.RESIDENTS) == null) {
            cautions.add(t.say(
                    picture.query().characteristic() == Characteristic.AGE
                            ? "reach.caution.noAges"
                            : "reach.caution.noResidents"));
        }
        return cautions;
    }

    private static List<String> about(Benchmark benchmark, Characteristic characteristic, Texts t) {
        List<String> cautions = new ArrayList<>();
        if (benchmark.kind() == Benchmark.Kind.RESIDENTS) {
            cautions.add(t.say(
                    switch (characteristic) {
                        case ETHNIC_GROUP, ETHNIC_BACKGROUND -> "reach.caution.allAges.ethnicity";
                        default -> "reach.caution.allAges";
                    },
                    "table",
                    benchmark.source()));
            return cautions;
        }
        Proportion unknown = benchmark.unknown();
        if (unknown != null && unknown.whole() > 0) {
            double share = ReachWords.share(unknown);
            cautions.add(t.say(
                    share >= MUCH_UNKNOWN ? "reach.caution.searched.much" : "reach.caution.searched",
                    "months",
                    benchmark.dated(),
                    "share",
                    ReachWords.percent(share)));
        }
        return cautions;
    }

    /// What should set something in motion, of every question; a group once, whatever it is compared with.
    ///
    /// @param planned what is planned for a flag
    static List<RepresentationPage.Flagged> flags(
            List<Picture> pictures, SignedIn who, Function<Flag, List<RepresentationPage.Planned>> planned, Texts t) {
        Map<String, List<Flag>> byGroup = new LinkedHashMap<>();
        pictures.stream().flatMap(picture -> picture.flags().stream()).forEach(flag -> byGroup.computeIfAbsent(
                        flag.audience(), fresh -> new ArrayList<>())
                .add(flag));
        return byGroup.values().stream()
                .map(flags -> flagged(flags, who, planned.apply(flags.getFirst()), t))
                .toList();
    }

    private static RepresentationPage.Flagged flagged(
            List<Flag> flags, SignedIn who, List<RepresentationPage.Planned> planned, Texts t) {
        Flag first = flags.getFirst();
        boolean may = who.has(Role.PANEL_OFFICER) || who.has(Role.ANALYST);
        return new RepresentationPage.Flagged(
                ReachWords.category(
                        first.query().characteristic(), first.group().code(), t),
                flags.stream().map(flag -> says(flag, t)).collect(Collectors.joining(" ")),
                may ? plan(first) : "",
                planned);
    }

    private static String says(Flag flag, Texts t) {
        MeasuredGroup group = flag.group();
        String certainty = group.adjustedP() < MeasuredGroup.SIGNIFICANT
                ? t.say("reach.flag.byP", "p", ReachWords.chance(group.adjustedP(), t))
                : t.say("reach.flag.twice");
        return ReachWords.finding(group, flag.beside(), t) + " " + certainty;
    }

    private static String plan(Flag flag) {
        return "/staff/outreach/new?group=" + flag.audience() + "&occasion="
                + flag.query().occasion().code() + "&area="
                + flag.query().area().code();
    }
}
