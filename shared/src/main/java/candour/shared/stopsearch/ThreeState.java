package candour.shared.stopsearch;

/// A published True, False or blank. A blank is never read as False.
public enum ThreeState {
    BLANK(0),
    FALSE(1),
    TRUE(2);

    private final int number;

    ThreeState(int number) {
        this.number = number;
    }

    /// The number stored for it.
    public int number() {
        return number;
    }

    /// The state stored under this number.
    ///
    /// @throws IllegalArgumentException when there is none
    public static ThreeState ofNumber(int number) {
        return switch (number) {
            case 0 -> BLANK;
            case 1 -> FALSE;
            case 2 -> TRUE;
            default -> throw new IllegalArgumentException("no such state: " + number);
        };
    }
}
