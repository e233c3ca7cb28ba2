package candour.mobile.nav;

import java.util.Optional;
import javafx.scene.Parent;

/// One screen, made anew each time it is shown: also when the language changes while it is seen, so what a person typed
/// lives in its view model and not in its controls.
///
/// @param content what stands in the column
/// @param webPath the same step in the web version, a path such as `/tell`
/// @param back what the back button does here first; true where that was all. Empty for going back one screen
public record Screen(Parent content, String webPath, Optional<BackStep> back) {

    /// A screen whose back button goes back one screen.
    public Screen(Parent content, String webPath) {
        this(content, webPath, Optional.empty());
    }

    /// Goes back within the screen.
    @FunctionalInterface
    public interface BackStep {

        /// Goes back within the screen; false where the screen is at its beginning, so that it is left.
        boolean back();
    }
}
