package candour.backend.representation.measure;

import candour.backend.areadata.measure.Proportion;
import java.util.List;
import java.util.Optional;

/// All groups of one question, measured against one benchmark.
///
/// @param groups in the order they were given
/// @param unknown people who took part and whose group is not known, of all who took part
/// @param similarity proportional similarity of the two mixes, see [Measuring]; from 0 to 1
public record Measurement(List<MeasuredGroup> groups, Proportion unknown, double similarity) {

    public Measurement {
        groups = List.copyOf(groups);
    }

    /// People whose group is known.
    public long known() {
        return unknown.whole() - unknown.part();
    }

    /// The group with this code.
    public Optional<MeasuredGroup> find(String code) {
        return groups.stream().filter(group -> group.code().equals(code)).findFirst();
    }
}
