package candour.mobile.areadata;

import candour.mobile.background.Background;
import candour.shared.text.Language;
import candour.shared.wire.AreaEntry;
import candour.shared.wire.AreaList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// A long list of areas to choose from, shortened while somebody types.
public final class AreaListViewModel {
    private final ObservableList<AreaEntry> all = FXCollections.observableArrayList();
    private final FilteredList<AreaEntry> shown = new FilteredList<>(all);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.FETCHING);
    private final Background background;
    private final Function<Language, Fetched<AreaList>> source;
    private String typed = "";

    /// How far it is.
    public enum State {
        /// The list is on its way.
        FETCHING,
        /// It is here.
        HERE,
        /// No portal is reached and no list is kept.
        AWAY
    }

    private AreaListViewModel(Background background, Function<Language, Fetched<AreaList>> source) {
        this.background = background;
        this.source = source;
    }

    /// All areas of a kind, fetched when they are shown.
    public static AreaListViewModel ofKind(AreaPortal portal, Background background, String kind) {
        return new AreaListViewModel(background, language -> portal.list(language, kind));
    }

    /// Areas that are at hand.
    public static AreaListViewModel of(List<AreaEntry> areas) {
        AreaListViewModel list = new AreaListViewModel(Background.here(), language -> new Fetched.Away<>());
        list.take(areas);
        return list;
    }

    /// How far it is.
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// The areas whose names hold what was typed.
    public ObservableList<AreaEntry> shown() {
        return shown;
    }

    /// What the person has typed.
    public String typed() {
        return typed;
    }

    /// The person types.
    public void type(String text) {
        typed = text;
        String wanted = text.strip().toLowerCase(Locale.UK);
        shown.setPredicate(area -> area.name().toLowerCase(Locale.UK).contains(wanted));
    }

    /// Fetches the list unless it is here.
    public void show(Language language) {
        if (state.get() != State.HERE) {
            state.set(State.FETCHING);
            background.run(() -> source.apply(language), come -> {
                if (come instanceof Fetched.Fresh<AreaList> fresh) {
                    take(fresh.value().areas());
                } else if (come instanceof Fetched.Kept<AreaList> kept) {
                    take(kept.value().areas());
                } else {
                    state.set(State.AWAY);
                }
            });
        }
    }

    private void take(List<AreaEntry> areas) {
        all.setAll(areas);
        state.set(State.HERE);
    }
}
