package candour.backend.platform.persistence;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value worked out from the database once for each edition of what the public can read, and kept until the next.
///
/// @param <T> the value, which must be immutable
public final class PerEdition<T> {
    private final EditionRepository editions;
    private final Supplier<T> load;
    private final AtomicReference<@Nullable Kept<T>> kept = new AtomicReference<>();

    private record Kept<T>(long edition, T value) {}

    /// @param load reads the value from the database
    public PerEdition(EditionRepository editions, Supplier<T> load) {
        this.editions = editions;
        this.load = load;
    }

    /// The value of the present edition. The edition is read before the value: a change in between is read again
    /// next time, never missed.
    public T value() {
        long edition = editions.number();
        Kept<T> known = kept.get();
        if (known != null && known.edition == edition) {
            return known.value;
        }
        Kept<T> fresh = new Kept<>(edition, load.get());
        kept.set(fresh);
        return fresh.value;
    }

    /// Forgets the value, for what changes without a new edition.
    public void forget() {
        kept.set(null);
    }
}
