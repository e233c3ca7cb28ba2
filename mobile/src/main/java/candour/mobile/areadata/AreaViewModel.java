package candour.mobile.areadata;

import candour.mobile.background.Background;
import candour.shared.text.Language;
import candour.shared.wire.AreaEntry;
import candour.shared.wire.BoundaryDocument;
import candour.shared.wire.FiguresDocument;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The figures of one area: fetched for the months and the language that hold, and shown as they come.
public final class AreaViewModel {
    private final AreaPortal portal;
    private final Background background;
    private final AreaEntry area;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Fetching());
    private final ReadOnlyObjectWrapper<Optional<BoundaryDocument>> places =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Months months = Months.LATEST_12;
    private @Nullable Language language;
    private int asked;

    /// How far it is.
    public sealed interface State {

        /// Figures are on their way.
        record Fetching() implements State {}

        /// They are here.
        ///
        /// @param kept when they were fetched, where no portal is reached now
        record Shown(FiguresDocument figures, Optional<Instant> kept) implements State {}

        /// The portal has none for this area or these months.
        record Unknown() implements State {}

        /// No portal is reached and none are kept.
        record Away() implements State {}
    }

    /// @param area as it was chosen
    public AreaViewModel(AreaPortal portal, Background background, AreaEntry area) {
        this.portal = portal;
        this.background = background;
        this.area = area;
    }

    /// The area as it was chosen.
    public AreaEntry area() {
        return area;
    }

    /// How far the figures are.
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// The places for a map; empty while none have come, and where there are none.
    public ReadOnlyObjectProperty<Optional<BoundaryDocument>> places() {
        return places.getReadOnlyProperty();
    }

    /// Which months are shown.
    public Months months() {
        return months;
    }

    /// Fetches what is to be shown in this language, unless it is here.
    public void show(Language wanted) {
        if (language != wanted) {
            fetch(wanted);
        }
    }

    /// Shows other months.
    public void choose(Months wanted) {
        if (months != wanted) {
            months = wanted;
            again();
        }
    }

    /// Asks the portal once more.
    public void again() {
        fetch(language == null ? Language.ENGLISH : language);
    }

    private void fetch(Language wanted) {
        language = wanted;
        int mine = ++asked;
        Months of = months;
        state.set(new State.Fetching());
        background.run(
                () -> {
                    portal.shelf().choose(area);
                    return portal.figures(wanted, area.code(), of);
                },
                come -> {
                    if (mine == asked) {
                        state.set(state(come));
                    }
                });
        background.run(() -> portal.boundary(wanted, area.code(), of), come -> {
            if (mine == asked) {
                places.set(value(come));
            }
        });
    }

    private static State state(Fetched<FiguresDocument> come) {
        if (come instanceof Fetched.Fresh<FiguresDocument> fresh) {
            return new State.Shown(fresh.value(), Optional.empty());
        }
        if (come instanceof Fetched.Kept<FiguresDocument> kept) {
            return new State.Shown(kept.value(), Optional.of(kept.when()));
        }
        return come instanceof Fetched.Unknown<FiguresDocument> ? new State.Unknown() : new State.Away();
    }

    private static Optional<BoundaryDocument> value(Fetched<BoundaryDocument> come) {
        if (come instanceof Fetched.Fresh<BoundaryDocument> fresh) {
            return Optional.of(fresh.value());
        }
        return come instanceof Fetched.Kept<BoundaryDocument> kept ? Optional.of(kept.value()) : Optional.empty();
    }
}
