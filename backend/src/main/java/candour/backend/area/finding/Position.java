package candour.backend.area.finding;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a reader stands, to about 100 metres. Used once, never stored, prints nothing.
///
/// @param latitude degrees (WGS84), rounded to three decimals
/// @param longitude degrees (WGS84), rounded to three decimals
record Position(double latitude, double longitude) {

    /// The position these texts name; empty when they name none.
    static Optional<Position> of(@Nullable Object latitude, @Nullable Object longitude) {
        Optional<Double> north = degrees(latitude, 90);
        Optional<Double> east = degrees(longitude, 180);
        return north.isPresent() && east.isPresent()
                ? Optional.of(new Position(north.get(), east.get()))
                : Optional.empty();
    }

    private static Optional<Double> degrees(@Nullable Object text, int limit) {
        if (text == null || !text.toString().matches("-?[0-9]{1,3}(\\.[0-9]{1,10})?")) {
            return Optional.empty();
        }
        double value = Math.round(Double.parseDouble(text.toString()) * 1000) / 1000.0;
        return Math.abs(value) <= limit ? Optional.of(value) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Position";
    }
}
