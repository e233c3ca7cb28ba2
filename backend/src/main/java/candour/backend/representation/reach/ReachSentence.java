package candour.backend.representation.reach;

import candour.backend.platform.text.Texts;
import candour.backend.representation.Characteristic;
import candour.backend.representation.RepresentationLookup;
import candour.backend.representation.measure.MeasuredGroup;
import candour.backend.representation.measure.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Says in one sentence what a picture shows, for anybody to read.
final class ReachSentence {
    private ReachSentence() {}

    static String of(Picture picture, Texts t) {
        ReachQuery query = picture.query();
        String people = ReachWords.people(query.occasion(), t);
        if (picture.known() == 0) {
            return t.say("reach.says.nobody", "people", people, "fewest", RepresentationLookup.FEWEST);
        }
        if (picture.comparisons().isEmpty()) {
            return t.say("reach.says.alone", "people", people, "n", picture.known());
        }
        Picture.Comparison first = picture.comparisons().getFirst();
        String beside = ReachWords.besideWithin(first.benchmark().kind(), t);
        Optional<MeasuredGroup> lowest = lowest(picture);
        if (lowest.isPresent()) {
            return flagged(query.characteristic(), lowest.get(), people, beside, t);
        }
        Optional<String> elsewhere = elsewhere(picture, people, t);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        List<MeasuredGroup> groups = first.now().groups();
        long early = groups.stream()
                .filter(group -> group.standing() == Standing.CANNOT_TELL_YET)
                .count();
        if (early == groups.size()) {
            return t.say("reach.says.early", "people", people, "n", picture.known());
        }
        return early == 0
                ? t.say("reach.says.fine", "people", people, "beside", beside)
                : t.say("reach.says.some", "people", people, "beside", beside, "n", early, "all", groups.size());
    }

    /// What a row says and no flag beside the first benchmark does: a group flagged beside another benchmark, or one
    /// that stands below its share and may do so by chance. Without it the sentence would deny the row.
    private static Optional<String> elsewhere(Picture picture, String people, Texts t) {
        Characteristic characteristic = picture.query().characteristic();
        if (!picture.flags().isEmpty()) {
            Flag flag = picture.flags().getFirst();
            return Optional.of(
                    flagged(characteristic, flag.group(), people, ReachWords.besideWithin(flag.beside(), t), t));
        }
        for (Picture.Comparison one : picture.flaggable()) {
            Optional<MeasuredGroup> below = one.now().groups().stream()
                    .filter(group -> group.standing() == Standing.UNDER)
                    .min(Comparator.comparingDouble(ReachSentence::ratio));
            if (below.isPresent()) {
                String beside = ReachWords.besideWithin(one.benchmark().kind(), t);
                return Optional.of(said("reach.says.below", characteristic, below.get(), people, beside, t));
            }
        }
        return Optional.empty();
    }

    private static String flagged(
            Characteristic characteristic, MeasuredGroup group, String people, String beside, Texts t) {
        return said("reach.says.under", characteristic, group, people, beside, t);
    }

    private static String said(
            String key, Characteristic characteristic, MeasuredGroup group, String people, String beside, Texts t) {
        return t.say(
                key,
                "group",
                ReachWords.category(characteristic, group.code(), t),
                "counted",
                ReachWords.counted(group.share(), t),
                "people",
                people,
                "beside",
                beside,
                "share",
                ReachWords.percent(ReachWords.share(group.benchmark())));
    }

    /// The group flagged beside the first benchmark that has the lowest ratio.
    private static Optional<MeasuredGroup> lowest(Picture picture) {
        Benchmark.Kind first = picture.comparisons().getFirst().benchmark().kind();
        return picture.flags().stream()
                .filter(flag -> flag.beside() == first)
                .map(Flag::group)
                .min(Comparator.comparingDouble(ReachSentence::ratio));
    }

    private static double ratio(MeasuredGroup group) {
        MeasuredGroup.Compared compared = group.compared();
        return compared == null ? Double.MAX_VALUE : compared.ratio();
    }
}
