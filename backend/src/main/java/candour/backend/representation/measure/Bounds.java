package candour.backend.representation.measure;

/// Between which ratios the truth lies, whatever the people are whose group is not known.
///
/// @param none the ratio if none of them were of the group
/// @param all the ratio if all of them were
public record Bounds(double none, double all) {

    public Bounds {
        if (!(none <= all)) {
            throw new IllegalArgumentException("bounds from " + none + " to " + all);
        }
    }
}
