package candour.mobile.nav;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Where the person is in the app, and the way back. Screens are made when they are shown.
public final class Navigator {
    private final Deque<Supplier<Screen>> way = new ArrayDeque<>();
    private Consumer<Screen> show = screen -> {};
    private Screen.BackStep backStep = () -> false;

    /// Says what shows screens: the frame.
    public void onShow(Consumer<Screen> frame) {
        show = frame;
    }

    /// Goes one screen further.
    public void go(Supplier<Screen> screen) {
        way.push(screen);
        refresh();
    }

    /// Puts this screen in place of the one that is seen; the way back stays the same.
    public void replace(Supplier<Screen> screen) {
        way.poll();
        go(screen);
    }

    /// Begins anew at this screen; there is no way back from it.
    public void begin(Supplier<Screen> screen) {
        way.clear();
        go(screen);
    }

    /// Goes back: within the screen where it has steps, otherwise to the screen before. At the first screen nothing
    /// happens.
    public void back() {
        if (!backStep.back() && way.size() > 1) {
            way.pop();
            refresh();
        }
    }

    /// Goes back to the first screen.
    public void home() {
        while (way.size() > 1) {
            way.pop();
        }
        refresh();
    }

    /// Whether there is a screen to go back to.
    public boolean canGoBack() {
        return way.size() > 1;
    }

    /// Makes and shows the screen that is seen once more, such as in another language.
    public void refresh() {
        Supplier<Screen> seen = way.peek();
        if (seen != null) {
            Screen screen = seen.get();
            backStep = screen.back().orElse(() -> false);
            show.accept(screen);
        }
    }
}
