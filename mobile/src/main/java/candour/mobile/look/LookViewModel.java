package candour.mobile.look;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The look that holds now. What a person chooses shows at once and is kept.
public final class LookViewModel {
    private final LookStore store;
    private final ReadOnlyObjectWrapper<Look> look;

    /// Begins with the look that was kept.
    public LookViewModel(LookStore store) {
        this.store = store;
        this.look = new ReadOnlyObjectWrapper<>(store.kept());
    }

    /// The look to show.
    public ReadOnlyObjectProperty<Look> look() {
        return look.getReadOnlyProperty();
    }

    /// Changes the colours.
    public void choose(Colours colours) {
        choose(look.get().with(colours));
    }

    /// Changes the size of the text.
    public void choose(TextSize size) {
        choose(look.get().with(size));
    }

    private void choose(Look chosen) {
        if (!chosen.equals(look.get())) {
            look.set(chosen);
            store.keep(chosen);
        }
    }
}
