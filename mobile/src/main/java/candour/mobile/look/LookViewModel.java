package candour.mobile.look;

import candour.mobile.text.Texts;
import candour.shared.text.Language;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The look that holds now. What a person chooses shows at once and is kept.
public final class LookViewModel {
    private final LookStore store;
    private final ReadOnlyObjectWrapper<Look> look;
    private boolean welcomed;

    /// Begins with the look that was kept.
    public LookViewModel(LookStore store) {
        this.store = store;
        this.look = new ReadOnlyObjectWrapper<>(store.kept().orElse(Look.AT_FIRST));
        this.welcomed = store.kept().isPresent();
    }

    /// The look to show.
    public ReadOnlyObjectProperty<Look> look() {
        return look.getReadOnlyProperty();
    }

    /// The words in the language that holds now.
    public Texts texts() {
        return Texts.of(language());
    }

    /// The language that holds now.
    public Language language() {
        return look.get().language();
    }

    /// Whether the person has been through the first screens, on this device.
    public boolean isWelcomed() {
        return welcomed;
    }

    /// The person has been through the first screens.
    public void welcome() {
        welcomed = true;
        store.keep(look.get());
    }

    /// Changes the colours.
    public void choose(Colours colours) {
        choose(look.get().with(colours));
    }

    /// Changes the size of the text.
    public void choose(TextSize size) {
        choose(look.get().with(size));
    }

    /// Changes the language.
    public void choose(Language language) {
        choose(look.get().with(language));
    }

    /// As new, after everything on the device was erased. The language stays until the app is closed, so that whoever
    /// erased can read that it was done; it is not kept.
    public void forget() {
        welcomed = false;
        look.set(Look.AT_FIRST.with(language()));
    }

    private void choose(Look chosen) {
        if (!chosen.equals(look.get())) {
            look.set(chosen);
            if (welcomed) {
                store.keep(chosen);
            }
        }
    }
}
