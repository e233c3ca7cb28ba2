package candour.mobile.areadata;

import candour.mobile.api.Answer;
import candour.mobile.background.Background;
import candour.shared.area.AreaCode;
import candour.shared.text.Language;
import candour.shared.wire.AreaEntry;
import candour.shared.wire.AreaList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Finds an area by words. What is typed is sent when the person says so, and kept nowhere. A postcode is not sent at
/// all: it says more about a person than is needed.
public final class AreaFindingViewModel {
    /// England and Wales, which is always there to choose.
    public static final AreaEntry COUNTRY =
            new AreaEntry(AreaCode.ENGLAND_AND_WALES.value(), "country", "England and Wales", 0, true, null);

    private static final Pattern POSTCODE =
            Pattern.compile("[A-Za-z]{1,2}[0-9][0-9A-Za-z]?\\s*[0-9][A-Za-z]{2}|[A-Za-z]{1,2}[0-9][0-9A-Za-z]?");
    private final AreaPortal portal;
    private final Background background;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());
    private String typed = "";
    private int asked;

    /// How far it is.
    public sealed interface State {

        /// Nothing was asked for.
        record Idle() implements State {}

        /// Too little was typed to look for.
        record TooShort() implements State {}

        /// A postcode was typed.
        record Postcode() implements State {}

        /// The portal is looking.
        record Looking() implements State {}

        /// It found these, the best first; none where there is no such area.
        record Found(String words, List<AreaEntry> areas) implements State {
            public Found {
                areas = List.copyOf(areas);
            }
        }

        /// No portal was reached.
        record Away() implements State {}
    }

    /// @param portal the way to the portal
    public AreaFindingViewModel(AreaPortal portal, Background background) {
        this.portal = portal;
        this.background = background;
    }

    /// How far it is.
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// What the person has typed.
    public String typed() {
        return typed;
    }

    /// The person types.
    public void type(String text) {
        typed = text;
    }

    /// The area that was looked at last.
    public Optional<AreaEntry> last() {
        return portal.shelf().last();
    }

    /// Looks for what was typed.
    public void find(Language language) {
        String words = typed.strip();
        int mine = ++asked;
        if (POSTCODE.matcher(words).matches()) {
            state.set(new State.Postcode());
        } else if (words.codePoints().filter(Character::isLetterOrDigit).count() < 2) {
            state.set(new State.TooShort());
        } else {
            state.set(new State.Looking());
            background.run(() -> portal.find(language, words), answer -> {
                if (mine == asked) {
                    state.set(state(words, answer));
                }
            });
        }
    }

    private static State state(String words, Answer<AreaList> answer) {
        if (answer instanceof Answer.Good<AreaList> good) {
            return new State.Found(words, good.value().areas());
        }
        return answer instanceof Answer.Refused<AreaList> ? new State.Found(words, List.of()) : new State.Away();
    }
}
