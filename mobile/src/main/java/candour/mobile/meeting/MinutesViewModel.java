package candour.mobile.meeting;

import candour.mobile.background.Asking;
import candour.mobile.background.Background;
import candour.mobile.meeting.MinutesShelf.Found;
import candour.mobile.reading.Read;
import candour.mobile.reading.Reading;
import candour.shared.text.Language;
import candour.shared.wire.MinutesEntry;
import candour.shared.wire.MinutesList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The list of minutes, and the search over minutes and answers.
final class MinutesViewModel {
    private final MinutesShelf shelf;
    private final Asking asking;
    private final Supplier<Language> language;
    private final Reading<MinutesList> list;
    private final ReadOnlyObjectWrapper<Search> search = new ReadOnlyObjectWrapper<>(Search.NONE);
    private String typed = "";

    /// What is seen of searching.
    ///
    /// @param underWay whether it is being looked for
    /// @param empty whether nothing was typed
    /// @param away whether further findings could not be had
    /// @param found what was found last; empty where nothing is looked for
    record Search(boolean underWay, boolean empty, boolean away, Optional<Found> found) {
        static final Search NONE = new Search(false, false, false, Optional.empty());
    }

    /// @param language that the portal is asked in
    MinutesViewModel(MinutesShelf shelf, Background background, Supplier<Language> language) {
        this.shelf = shelf;
        this.asking = new Asking(background);
        this.language = language;
        this.list = new Reading<>(background, () -> shelf.list(language.get()));
    }

    Reading<MinutesList> list() {
        return list;
    }

    ReadOnlyObjectProperty<Search> search() {
        return search.getReadOnlyProperty();
    }

    String typed() {
        return typed;
    }

    void type(String text) {
        typed = text;
    }

    /// Looks for what was typed.
    void find() {
        String looked = typed.strip();
        if (looked.isEmpty()) {
            search.set(new Search(false, true, false, Optional.empty()));
            return;
        }
        if (asking.busy().get()) {
            return;
        }
        search.set(new Search(true, false, false, Optional.empty()));
        asking.ask(
                () -> shelf.search(language.get(), looked),
                found -> search.set(new Search(false, false, false, Optional.of(found))));
    }

    /// Ends the search and shows all minutes again; false where nothing was looked for.
    boolean endSearch() {
        boolean searching = search.get().found().isPresent();
        typed = "";
        search.set(Search.NONE);
        return searching;
    }

    /// Fetches the next page of what is seen.
    void further() {
        Optional<Found> found = search.get().found();
        Optional<MinutesList> seen =
                found.map(Found::list).or(() -> list.state().get().value());
        @Nullable String next = seen.map(MinutesList::next).orElse(null);
        if (next != null) {
            asking.ask(() -> shelf.further(language.get(), next), page -> add(found, page));
        }
    }

    private void add(Optional<Found> found, Read<MinutesList> page) {
        if (page.value().isEmpty()) {
            search.set(new Search(false, false, true, found));
            return;
        }
        MinutesList more = page.value().get();
        if (found.isPresent()) {
            Found before = found.get();
            Found now = new Found(before.typed(), together(before.list(), more), before.kept());
            search.set(new Search(false, false, false, Optional.of(now)));
        } else {
            search.set(Search.NONE);
            list.change(before -> together(before, more));
        }
    }

    private static MinutesList together(MinutesList before, MinutesList more) {
        List<MinutesEntry> entries = new ArrayList<>(before.entries());
        entries.addAll(more.entries());
        return new MinutesList(
                before.page(),
                before.size(),
                more.total(),
                more.next(),
                before.more(),
                before.sample(),
                entries,
                before.waiting());
    }
}
