package candour.mobile.settings;

import candour.mobile.look.LookViewModel;
import candour.mobile.store.AppFolder;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Erases everything the app keeps on the device, once the person has said so twice.
public final class SettingsViewModel {
    private final AppFolder folder;
    private final LookViewModel look;
    private final List<Runnable> forgetting;
    private final ReadOnlyObjectWrapper<Erasing> erasing = new ReadOnlyObjectWrapper<>(Erasing.NOT_ASKED);

    /// How far erasing has come.
    public enum Erasing {
        /// Nobody asked for it.
        NOT_ASKED,
        /// Asked once; the next tap erases.
        ASKED,
        /// Everything is gone.
        DONE,
        /// The device would not let it be deleted.
        FAILED
    }

    /// @param folder everything the app keeps
    /// @param forgetting what parts of the app must do to forget what they hold in memory
    public SettingsViewModel(AppFolder folder, LookViewModel look, List<Runnable> forgetting) {
        this.folder = folder;
        this.look = look;
        this.forgetting = List.copyOf(forgetting);
    }

    /// How far erasing has come.
    public ReadOnlyObjectProperty<Erasing> erasing() {
        return erasing.getReadOnlyProperty();
    }

    /// Asks whether everything is to be erased.
    public void ask() {
        erasing.set(Erasing.ASKED);
    }

    /// Keeps everything after all.
    public void keep() {
        erasing.set(Erasing.NOT_ASKED);
    }

    /// Erases everything. Only after it was asked.
    public void erase() {
        if (erasing.get() == Erasing.ASKED) {
            forgetting.forEach(Runnable::run);
            boolean gone = folder.eraseEverything();
            look.forget();
            erasing.set(gone ? Erasing.DONE : Erasing.FAILED);
        }
    }
}
