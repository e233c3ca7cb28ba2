package candour.backend.disclosure;

/// A figure as everybody may know it. Nothing here tells what a figure that is kept back would be.
///
/// @param key where it stands
/// @param mark how it is shown
/// @param shown the rounded number where the mark is [Mark#SHOWN], otherwise 0
public record ReleasedCell(CellKey key, Mark mark, int shown) {

    public ReleasedCell {
        if ((mark == Mark.SHOWN) != (shown > 0)) {
            throw new IllegalArgumentException("a number goes with a shown figure, and only with that");
        }
    }

    /// Whether it has a number.
    public boolean isShown() {
        return mark == Mark.SHOWN;
    }
}
