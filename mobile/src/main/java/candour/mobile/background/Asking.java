package candour.mobile.background;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Asks for one thing at a time, beside the screen, for somebody who may leave meanwhile: while an answer is waited for
/// nothing else is asked, and one that comes after they left finds nobody.
public final class Asking {
    private final Background background;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private boolean left;

    /// Nothing is asked yet.
    public Asking(Background background) {
        this.background = background;
    }

    /// Whether an answer is waited for; further taps do nothing meanwhile.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Asks, unless an answer is waited for already.
    ///
    /// @param work waits for the answer
    /// @param then gets it, on the thread of the screen
    public <T> void ask(Supplier<T> work, Consumer<? super T> then) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        background.run(work, answer -> {
            busy.set(false);
            if (!left) {
                then.accept(answer);
            }
        });
    }

    /// They left.
    public void leave() {
        left = true;
    }
}
