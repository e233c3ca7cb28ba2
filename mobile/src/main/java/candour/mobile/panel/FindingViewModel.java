package candour.mobile.panel;

import candour.mobile.api.Answer;
import candour.mobile.background.Asking;
import candour.mobile.background.Background;
import candour.shared.text.Language;
import candour.shared.wire.PanelList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Finds the panels of a postcode or a place. What was typed is let go of once it led somewhere.
final class FindingViewModel {
    private final PanelDesk desk;
    private final Asking asking;
    private final Supplier<Language> language;
    private final Consumer<PanelList> found;
    private final ReadOnlyObjectWrapper<Note> note = new ReadOnlyObjectWrapper<>(Note.NONE);
    private String typed = "";

    /// What is said beside the field.
    enum Note {
        /// Nothing.
        NONE,
        /// Nothing was typed.
        EMPTY,
        /// Nobody knows the postcode.
        UNKNOWN_POSTCODE,
        /// No place has the name.
        UNKNOWN_PLACE,
        /// The portal was not reached.
        AWAY
    }

    /// @param found goes to panels, or to places that a name may mean
    FindingViewModel(PanelDesk desk, Background background, Supplier<Language> language, Consumer<PanelList> found) {
        this.desk = desk;
        this.asking = new Asking(background);
        this.language = language;
        this.found = found;
    }

    ReadOnlyObjectProperty<Note> note() {
        return note.getReadOnlyProperty();
    }

    /// Whether the portal is being asked; further taps do nothing meanwhile.
    ReadOnlyBooleanProperty busy() {
        return asking.busy();
    }

    String typed() {
        return typed;
    }

    void type(String text) {
        typed = text;
    }

    /// Looks for panels.
    void find() {
        String looked = typed.strip();
        if (looked.isEmpty()) {
            note.set(Note.EMPTY);
        } else {
            asking.ask(() -> desk.find(language.get(), looked), this::settle);
        }
    }

    private void settle(Answer<PanelList> answer) {
        if (!(answer instanceof Answer.Good<PanelList> good)) {
            note.set(answer instanceof Answer.Refused<PanelList> ? Note.EMPTY : Note.AWAY);
            return;
        }
        switch (good.value().outcome()) {
            case "unknown-postcode" -> note.set(Note.UNKNOWN_POSTCODE);
            case "unknown-place" -> note.set(Note.UNKNOWN_PLACE);
            default -> {
                typed = "";
                note.set(Note.NONE);
                found.accept(good.value());
            }
        }
    }
}
