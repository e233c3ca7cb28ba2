package candour.backend.panel;

import java.util.List;

/// All that is kept about a member for their work on panels.
///
/// @param member the stay it was opened for
/// @param panel of the stay
/// @param clearances results of vetting; none for a class of material nobody wrote down anything for
/// @param trained training they have done
/// @param conflicts that hold
/// @param needs adjustments and expenses to be met; empty for none
public record MemberFile(
        Membership member,
        Panel panel,
        List<Clearance> clearances,
        List<TrainingDone> trained,
        List<Conflict> conflicts,
        String needs) {
    public MemberFile {
        clearances = List.copyOf(clearances);
        trained = List.copyOf(trained);
        conflicts = List.copyOf(conflicts);
    }

    @Override
    public String toString() {
        return "the file of a member";
    }
}
