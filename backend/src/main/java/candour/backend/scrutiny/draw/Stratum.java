package candour.backend.scrutiny.draw;

/// A part of a draw.
///
/// @param focus which records belong to it
/// @param size how many are drawn, at least 1
record Stratum(Focus focus, int size) {
    Stratum {
        if (size < 1) {
            throw new IllegalArgumentException("a part of a draw of which nothing is drawn");
        }
    }
}
