package candour.mobile.meeting;

import candour.mobile.background.Background;
import candour.mobile.look.LookViewModel;
import candour.mobile.nav.Navigator;
import candour.mobile.nav.Screen;
import candour.mobile.reading.PublicDocuments;
import candour.mobile.reading.Read;
import candour.mobile.reading.Reading;
import candour.mobile.reading.ReadingView;
import candour.shared.wire.MinutesDocument;
import candour.shared.wire.MinutesEntry;
import candour.shared.wire.RecommendationDocument;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;

/// The room of minutes: the list with its search, minutes, answers, and "You said, we did".
public final class MinutesRoom {
    private final Navigator navigator;
    private final LookViewModel look;
    private final Background background;
    private final MinutesShelf shelf;
    private final Consumer<String> openPanel;

    /// @param openPanel goes to the panel of this permanent name
    public MinutesRoom(
            Navigator navigator,
            LookViewModel look,
            Background background,
            PublicDocuments documents,
            Consumer<String> openPanel) {
        this.navigator = navigator;
        this.look = look;
        this.background = background;
        this.shelf = new MinutesShelf(documents);
        this.openPanel = openPanel;
    }

    /// Goes in.
    public void enter() {
        MinutesViewModel minutes = new MinutesViewModel(shelf, background, look::language);
        minutes.list().begin();
        navigator.go(() -> new Screen(
                new MinutesListView(minutes, look.texts(), this::open, this::said),
                "/minutes",
                Optional.of(minutes::endSearch)));
    }

    /// Goes to the minutes of this permanent name.
    public void minutes(String reference) {
        go(
                "minutes.list.title",
                "/minutes/" + reference,
                () -> shelf.minutes(look.language(), reference),
                (MinutesDocument one) -> new MinutesParts(look.texts(), openPanel).of(one));
    }

    private void answer(String reference) {
        go(
                "minutes.kind.answer",
                "/recommendations/" + reference,
                () -> shelf.answer(look.language(), reference),
                (RecommendationDocument one) -> new AnswerParts(look.texts()).of(one));
    }

    private void open(MinutesEntry entry) {
        if (MinutesWords.isAnswer(entry)) {
            answer(entry.reference());
        } else {
            minutes(entry.reference());
        }
    }

    private void said() {
        SaidViewModel said = new SaidViewModel(shelf, background, look::language);
        said.list().begin();
        navigator.go(() -> new Screen(new SaidView(said, look.texts(), this::answer), "/you-said-we-did"));
    }

    private <T> void go(String title, String webPath, Supplier<Read<T>> work, Function<T, List<Node>> parts) {
        Reading<T> reading = new Reading<>(background, work);
        reading.begin();
        navigator.go(() -> new Screen(
                new ReadingView<>(
                        reading,
                        look.texts(),
                        look.texts().say(title),
                        look.texts().say("minutes.gone"),
                        parts),
                webPath));
    }
}
