package candour.mobile.reading;

import candour.mobile.background.Background;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A document that is being read, beside the screen.
public final class Reading<T> {
    private final Background background;
    private final Supplier<Read<T>> work;
    private final ReadOnlyObjectWrapper<Read<T>> state = new ReadOnlyObjectWrapper<>(Read.underWay());

    /// Nothing is asked before [#begin()].
    ///
    /// @param work reads it; waits for the portal
    public Reading(Background background, Supplier<Read<T>> work) {
        this.background = background;
        this.work = work;
    }

    /// How far it has come.
    public ReadOnlyObjectProperty<Read<T>> state() {
        return state.getReadOnlyProperty();
    }

    /// Reads it, or reads it again.
    public void begin() {
        state.set(Read.underWay());
        background.run(work, state::set);
    }

    /// Puts something else in place of what is here, such as a longer list.
    public void change(UnaryOperator<T> change) {
        Read<T> now = state.get();
        state.set(new Read<>(now.where(), now.value().map(change), now.kept()));
    }
}
