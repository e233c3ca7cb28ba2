package candour.backend.area;

import candour.backend.platform.intake.ImportProgress;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// Remembers during an import run that shapes or the ladder changed, and tells it once at the end.
@Singleton
public class ShapeChanges {
    private final List<ShapesChanged> listeners;
    private final AtomicBoolean changed = new AtomicBoolean();

    ShapeChanges(List<ShapesChanged> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    /// Something changed.
    public void note() {
        changed.set(true);
    }

    /// Tells everyone, if anything changed since it was last told.
    public void announce(ImportProgress progress) {
        if (changed.getAndSet(false)) {
            listeners.forEach(listener -> listener.shapesChanged(progress));
        }
    }
}
