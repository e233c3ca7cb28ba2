package candour.mobile;

import javafx.application.Application;

/// The entry point. It is no [Application] itself, so that the app also starts from a plain class path.
public final class Launcher {
    private Launcher() {}

    /// Opens the app.
    public static void main(String[] args) {
        Application.launch(MobileApp.class, args);
    }
}
