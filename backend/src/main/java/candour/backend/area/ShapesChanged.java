package candour.backend.area;

import candour.backend.platform.intake.ImportProgress;

/// Whoever keeps points with the areas they lie in hears when shapes or the ladder changed, and places them anew.
/// Called after all files of an import run, outside any transaction; implemented by stopsearch.
public interface ShapesChanged {

    /// Shapes or the ladder are other than before: [AreaLocator] answers by the new ones from now on.
    void shapesChanged(ImportProgress progress);
}
