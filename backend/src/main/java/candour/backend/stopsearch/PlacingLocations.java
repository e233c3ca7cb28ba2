package candour.backend.stopsearch;

import candour.backend.area.ShapesChanged;
import candour.backend.platform.intake.ImportProgress;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/// Places every published point anew when shapes or the ladder changed, then builds the figures again. Repeating it
/// is harmless, so a run that was cut short is made good by the next.
@Singleton
class PlacingLocations implements ShapesChanged {
    private final LocationRepository repository;
    private final Locations locations;
    private final RebuildingFigures rebuilding;

    PlacingLocations(LocationRepository repository, Locations locations, RebuildingFigures rebuilding) {
        this.repository = repository;
        this.locations = locations;
        this.rebuilding = rebuilding;
    }

    @Override
    public void shapesChanged(ImportProgress progress) {
        List<Location> moved = new ArrayList<>();
        for (Location known : repository.list()) {
            Location placed = locations.placed(known.id(), known.microLatitude(), known.microLongitude());
            if (!placed.equals(known)) {
                moved.add(placed);
            }
        }
        repository.place(moved);
        locations.forget();
        rebuilding.rebuild(progress);
    }
}
