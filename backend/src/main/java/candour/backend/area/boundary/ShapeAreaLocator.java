package candour.backend.area.boundary;

import candour.backend.area.AreaLocator;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Places points by the published shapes. The index over them is kept in memory; whether an import changed them, here
/// or in another process, is looked up at most ten times a second, so that placing many points asks the database
/// hardly anything.
@Singleton
class ShapeAreaLocator implements AreaLocator {
    private static final long TRUSTED_FOR = TimeUnit.MILLISECONDS.toNanos(100);
    private final ShapeRepository shapes;
    private volatile @Nullable Snapshot snapshot;

    ShapeAreaLocator(ShapeRepository shapes) {
        this.shapes = shapes;
    }

    @Override
    public Placement locate(double latitude, double longitude) {
        Snapshot present = snapshot;
        if (present == null || System.nanoTime() - present.seenAt > TRUSTED_FOR) {
            present = refreshed();
        }
        return present.shapes.locate(latitude, longitude);
    }

    private synchronized Snapshot refreshed() {
        Snapshot present = snapshot;
        if (present != null && System.nanoTime() - present.seenAt <= TRUSTED_FOR) {
            return present;
        }
        String version = shapes.version();
        Snapshot fresh = present != null && present.version.equals(version)
                ? new Snapshot(version, System.nanoTime(), present.shapes)
                : new Snapshot(version, System.nanoTime(), new PlacedShapes(shapes.listLocated(), shapes.listRungs()));
        snapshot = fresh;
        return fresh;
    }

    private record Snapshot(String version, long seenAt, PlacedShapes shapes) {}
}
