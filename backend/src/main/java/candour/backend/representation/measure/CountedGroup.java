package candour.backend.representation.measure;

import candour.backend.areadata.measure.Proportion;

/// One group among the people who took part, before anything is worked out.
///
/// @param code of the group: `black`, `muslim`, `female`
/// @param people how many said they are of this group, 0 or more
/// @param benchmark the group among those compared with, as counted there: residents, or searches of people; its
///     whole is above 0 and may differ from group to group only by people whose group is not known
public record CountedGroup(String code, long people, Proportion benchmark) {

    public CountedGroup {
        if (people < 0 || benchmark.whole() == 0) {
            throw new IllegalArgumentException(people + " people of " + code + " beside " + benchmark);
        }
    }

    /// The group's share among those compared with, from 0 to 1.
    double expectedShare() {
        return (double) benchmark.part() / benchmark.whole();
    }
}
