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
    ///
    /// Whoever asks while the value is being read waits for that one reading. A request that began before the
    /// newest edition takes what is kept of the newer one rather than reading the older again.
    public T value() {
        long edition = editions.ofRequest();
        Kept<T> known = kept.get();
        return known != null && known.edition == edition ? known.value : read(edition);
    }

    private synchronized T read(long edition) {
        Kept<T> known = kept.get();
        long wanted = known != null && known.edition > edition ? editions.number() : edition;
        if (known != null && known.edition == wanted) {
            return known.value;
        }
        Kept<T> fresh = new Kept<>(wanted, load.get());
        kept.set(fresh);
        return fresh.value;
    }

    /// Forgets the value, for what changes without a new edition.
    public void forget() {
        kept.set(null);
    }
}
