package candour.mobile.areadata;

import candour.mobile.text.Texts;
import candour.shared.stopsearch.EthnicGroup;
import candour.shared.wire.CountsDocument;
import candour.shared.wire.GroupDocument;
import candour.shared.wire.OutcomesDocument;
import candour.shared.wire.RateDocument;
import candour.shared.wire.RatioDocument;
import candour.shared.wire.ShareDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who is searched and what came of it, group by group, with ethnicity as people described themselves.
final class GroupWords {
    private static final String COMPARED = "compared";
    private static final String TOO_FEW = "too-few";
    private final Texts t;
    private final CountsDocument figures;
    private final List<GroupDocument> groups;

    GroupWords(Texts t, CountsDocument figures) {
        this.t = t;
        this.figures = figures;
        this.groups = figures.selfDefinedEthnicity().groups();
    }

    /// A name and what belongs to it.
    record Line(String name, List<String> values) {
        Line {
            values = List.copyOf(values);
        }
    }

    /// The group whose rate differs most clearly upwards from that of White people; empty where none does.
    private Optional<GroupDocument> inQuestion() {
        return groups.stream()
                .filter(group -> is(group, COMPARED) && number(group.disparity().low()) > 1)
                .max(Comparator.comparingDouble(
                        group -> number(group.disparity().ratio())));
    }

    /// The finding in one sentence.
    String finding() {
        Optional<GroupDocument> marked = inQuestion();
        if (marked.isPresent()) {
            return ratio(marked.get());
        }
        if (groups.stream().anyMatch(group -> is(group, COMPARED))) {
            return t.say("area.groups.noHigher");
        }
        return t.say(
                groups.stream().anyMatch(group -> is(group, TOO_FEW))
                        ? "area.groups.tooFew"
                        : "area.groups.noResidents");
    }

    private String ratio(GroupDocument group) {
        RatioDocument ratio = group.disparity();
        String number = Numbers.ratio(t, number(ratio.ratio()));
        boolean unclear = number(ratio.low()) <= 1 && number(ratio.high()) >= 1;
        String kind = number.equals("1.0") ? unclear ? ".sameUnclear" : ".same" : unclear ? ".unclear" : "";
        return t.say(
                "area.figure.ratio" + kind,
                "group",
                t.say("area.people." + group.group()),
                "number",
                number,
                "reference",
                t.say("area.people.white"),
                "range",
                Numbers.ratios(t, ratio));
    }

    /// The groups as the portal sent them, in the order of [#groups].
    List<GroupDocument> documents() {
        return groups;
    }

    /// Whether this is the group in question.
    boolean isMarked(GroupDocument group) {
        return inQuestion().filter(group::equals).isPresent();
    }

    /// How much of ethnicity is not known.
    String notKnown() {
        return t.say(
                "area.section.selfDefined",
                "notStated",
                Numbers.countAndShare(t, figures.selfDefinedEthnicity().notStated()),
                "notRecorded",
                Numbers.countAndShare(t, figures.selfDefinedEthnicity().notRecorded()));
    }

    /// Each group with its searches, its rate and how that compares.
    List<Line> groups() {
        return groups.stream().map(this::line).toList();
    }

    private Line line(GroupDocument group) {
        List<String> values = new ArrayList<>();
        values.add(t.say(
                hasResidents(group) ? "area.groups.people" : "area.groups.people.notGroup",
                "searches",
                Numbers.searches(t, group.people().count()),
                "share",
                Numbers.share(t, group.people())));
        RateDocument rate = group.rate();
        if (rate != null) {
            values.add(t.say(
                    "area.groups.rate",
                    "rate",
                    Numbers.rate(rate.perThousand()),
                    "range",
                    Numbers.rates(t, rate.low(), rate.high())));
        }
        if (hasResidents(group)) {
            values.add(compared(group));
        }
        return new Line(name(group), values);
    }

    private String compared(GroupDocument group) {
        return switch (group.disparity().state()) {
            case COMPARED ->
                t.say(
                        "area.groups.times",
                        "times",
                        Numbers.ratio(t, number(group.disparity().ratio())),
                        "range",
                        Numbers.ratios(t, group.disparity()));
            case TOO_FEW -> t.say("area.figure.tooFew");
            case "reference" -> t.say("area.reference");
            case "no-residents" -> t.say("area.noResidents");
            default -> t.say("area.figure.notSupplied");
        };
    }

    /// What came of searches, in one sentence.
    String outcome() {
        Optional<ShareDocument> group = inQuestion().flatMap(GroupWords::nothingFurther);
        Optional<ShareDocument> white = groups.stream()
                .filter(one -> one.group().equals(EthnicGroup.WHITE.code()))
                .findFirst()
                .flatMap(GroupWords::nothingFurther);
        if (group.isPresent() && white.isPresent()) {
            return t.say(
                    "area.outcomes.two",
                    "share",
                    Numbers.ofSearches(t, group.get()),
                    "people",
                    t.say("area.people." + inQuestion().orElseThrow().group() + ".within"),
                    "white",
                    Numbers.ofSearches(t, white.get()));
        }
        ShareDocument all = figures.outcomes().noFurtherAction();
        return all.of() == 0
                ? t.say("area.outcomes.none")
                : t.say("area.outcomes.one", "share", Numbers.ofSearches(t, all));
    }

    private static Optional<ShareDocument> nothingFurther(GroupDocument group) {
        return Optional.ofNullable(group.outcomes())
                .map(OutcomesDocument::noFurtherAction)
                .filter(share -> share.of() >= Numbers.LEAST_BASE);
    }

    /// What came of all searches of people.
    List<Line> outcomes() {
        return outcomes(figures.outcomes()).stream()
                .map(pair -> new Line(pair[0], List.of(pair[1])))
                .toList();
    }

    /// What came of the searches of each group.
    List<Line> outcomesByGroup() {
        List<Line> lines = new ArrayList<>();
        for (GroupDocument group : groups) {
            OutcomesDocument outcomes = group.outcomes();
            if (outcomes != null) {
                lines.add(new Line(
                        name(group),
                        outcomes(outcomes).stream()
                                .map(pair -> t.say("area.outcomes.linkedOf", "label", pair[0], "value", pair[1]))
                                .toList()));
            }
        }
        return lines;
    }

    private List<String[]> outcomes(OutcomesDocument outcomes) {
        ShareDocument action = outcomes.action();
        ShareDocument other =
                new ShareDocument(action.count() - outcomes.arrest().count(), action.of(), null, null, null);
        ShareDocument linked = outcomes.linked();
        return List.of(
                new String[] {t.say("area.col.arrest"), Numbers.countAndShare(t, outcomes.arrest())},
                new String[] {t.say("area.col.otherAction"), Numbers.countAndShare(t, other)},
                new String[] {t.say("area.col.nothing"), Numbers.countAndShare(t, outcomes.noFurtherAction())},
                new String[] {
                    t.say("area.col.linked"),
                    linked == null ? t.say("area.outcomes.rarely") : Numbers.countAndShare(t, linked)
                });
    }

    private String name(GroupDocument group) {
        String key = "area.group." + group.group();
        return t.has(key) ? t.say(key) : group.label();
    }

    private static boolean hasResidents(GroupDocument group) {
        return !group.group().equals(EthnicGroup.NOT_STATED.code())
                && !group.group().equals(EthnicGroup.NOT_RECORDED.code());
    }

    private static boolean is(GroupDocument group, String state) {
        return group.disparity().state().equals(state);
    }

    private static double number(@Nullable Double number) {
        return number == null ? Double.NaN : number;
    }
}
