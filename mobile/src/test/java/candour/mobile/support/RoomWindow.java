package candour.mobile.support;

import candour.mobile.api.Portal;
import candour.mobile.look.LookStore;
import candour.mobile.look.LookViewModel;
import candour.mobile.look.TextSize;
import candour.mobile.nav.Frame;
import candour.mobile.nav.Navigator;
import candour.mobile.nav.Screen;
import candour.mobile.part.Parts;
import candour.mobile.store.AppFolder;
import candour.shared.text.Language;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// A window of the size of a small phone, 360 × 640 px, with the frame of the app and a home screen in it, from which a
/// test goes into the room that it is about. A test class registers one as an extension; its tests may ask for a robot.
///
/// All tests use the same window, each with a scene of its own. TestFX's own extension makes another window for each
/// test and waits a third of a second for nothing while it does.
public final class RoomWindow implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    /// The portal that the frame names.
    public static final Portal PORTAL = new Portal("Policing Board", URI.create("https://candour.example/"));

    /// Pixels.
    public static final double WIDTH = 360;

    private static final double HEIGHT = 640;
    private static final double USUAL_WIDTH = 390;
    private static final double USUAL_HEIGHT = 844;

    /// How the app looks and speaks.
    public final LookViewModel look;
    /// Where the test is in the app.
    public final Navigator navigator = new Navigator();

    private final List<URI> opened = new ArrayList<>();
    private final double width;
    private final double height;
    private int left;

    /// One of a phone that keeps nothing.
    public RoomWindow() {
        this(new AppFolder(null));
    }

    /// One as large as a usual phone, 390 × 844 px, that keeps nothing; for what is about the whole app.
    public static RoomWindow ofUsualPhone() {
        return new RoomWindow(new AppFolder(null), USUAL_WIDTH, USUAL_HEIGHT);
    }

    /// @param folder of the phone
    public RoomWindow(AppFolder folder) {
        this(folder, WIDTH, HEIGHT);
    }

    private RoomWindow(AppFolder folder, double width, double height) {
        this.width = width;
        this.height = height;
        look = new LookViewModel(new LookStore(folder));
    }

    /// Shows the home screen.
    @Override
    public void beforeEach(ExtensionContext context) throws TimeoutException {
        put(() -> new Frame(PORTAL, look, navigator, this::open, () -> left++));
        begin(() -> new Screen(Parts.column("Home"), "/"));
    }

    @Override
    public void afterEach(ExtensionContext context) throws TimeoutException {
        put(Pane::new);
    }

    private void put(Supplier<Parent> root) throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        ScreenChecks.onScreen(() -> {
            stage.setScene(new Scene(root.get(), width, height));
            stage.show();
        });
    }

    /// Puts another screen in place of the home screen.
    public void begin(Supplier<Screen> first) {
        ScreenChecks.onScreen(() -> navigator.begin(first));
        ScreenChecks.settle(new FxRobot());
    }

    /// Walks in every language and at every text size, each time from the first screen.
    public void inEveryLook(Runnable walk) {
        for (Language language : Language.values()) {
            for (TextSize size : TextSize.values()) {
                ScreenChecks.onScreen(() -> {
                    navigator.home();
                    look.choose(language);
                    look.choose(size);
                });
                walk.run();
            }
        }
    }

    /// Stands for the browser.
    public void open(URI address) {
        opened.add(address);
    }

    /// What the browser was asked for, in order.
    public List<URI> opened() {
        return List.copyOf(opened);
    }

    /// How often somebody wanted to leave at once.
    public int left() {
        return left;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == FxRobot.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new FxRobot();
    }
}
