package candour.mobile.reading;

import java.time.LocalDate;
import java.util.Optional;

/// What came of reading a public document.
///
/// @param where it stands
/// @param value the document; empty where there is none
/// @param kept the day on which it was fetched, where it is not of today's portal; otherwise empty
public record Read<T>(Where where, Optional<T> value, Optional<LocalDate> kept) {

    /// How far reading has come.
    public enum Where {
        /// The portal is being asked.
        UNDER_WAY,
        /// The document is here.
        HERE,
        /// The portal was not reached, and the document was never fetched before.
        AWAY,
        /// The portal has no such document.
        GONE
    }

    /// The portal is being asked.
    public static <T> Read<T> underWay() {
        return new Read<>(Where.UNDER_WAY, Optional.empty(), Optional.empty());
    }

    /// As the portal has it now.
    public static <T> Read<T> here(T value) {
        return new Read<>(Where.HERE, Optional.of(value), Optional.empty());
    }

    /// As it was fetched on a day.
    public static <T> Read<T> kept(T value, LocalDate day) {
        return new Read<>(Where.HERE, Optional.of(value), Optional.of(day));
    }

    /// The portal was not reached.
    public static <T> Read<T> away() {
        return new Read<>(Where.AWAY, Optional.empty(), Optional.empty());
    }

    /// There is no such document.
    public static <T> Read<T> gone() {
        return new Read<>(Where.GONE, Optional.empty(), Optional.empty());
    }
}
