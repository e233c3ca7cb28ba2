package candour.backend.stopsearch;

/// Coordinates as whole numbers: WGS84 in millionths of a degree, which is how precisely they are published.
final class Point {
    /// What [#parse] answers for a text that is no number of degrees.
    static final int NO_NUMBER = Integer.MIN_VALUE;

    private static final int MICRO = 1_000_000;
    /// The United Kingdom with its waters, wide enough for every published point and too narrow for swapped or zero
    /// coordinates.
    private static final int SOUTH = 49 * MICRO;

    private static final int NORTH = 61 * MICRO;
    private static final int WEST = -9 * MICRO;
    private static final int EAST = 25 * MICRO / 10;

    private Point() {}

    /// Reads decimal degrees such as `-1.911175`; digits beyond the sixth are rounded.
    ///
    /// @return millionths of a degree, or [#NO_NUMBER]
    static int parse(String text) {
        int length = text.length();
        int i = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        boolean negative = i == 1;
        long value = 0;
        int whole = 0;
        while (i < length && isDigit(text.charAt(i)) && whole < 4) {
            value = value * 10 + text.charAt(i++) - '0';
            whole++;
        }
        int decimals = 0;
        boolean roundUp = false;
        if (whole > 0 && i < length && text.charAt(i) == '.') {
            i++;
            for (; i < length && isDigit(text.charAt(i)); i++, decimals++) {
                if (decimals < 6) {
                    value = value * 10 + text.charAt(i) - '0';
                } else if (decimals == 6) {
                    roundUp = text.charAt(i) >= '5';
                }
            }
        }
        if (whole == 0 || i < length) {
            return NO_NUMBER;
        }
        for (int d = decimals; d < 6; d++) {
            value *= 10;
        }
        value += roundUp ? 1 : 0;
        return value > 180L * MICRO ? NO_NUMBER : (int) (negative ? -value : value);
    }

    /// Whether the point can be one in the United Kingdom.
    static boolean isPossible(int microLatitude, int microLongitude) {
        return microLatitude >= SOUTH && microLatitude <= NORTH && microLongitude >= WEST && microLongitude <= EAST;
    }

    /// Both numbers in one.
    static long key(int microLatitude, int microLongitude) {
        return ((long) microLatitude << 32) | (microLongitude & 0xFFFFFFFFL);
    }

    static int latitude(long key) {
        return (int) (key >> 32);
    }

    static int longitude(long key) {
        return (int) key;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
