package candour.mobile.experience.telling;

import candour.mobile.api.Answer;
import candour.mobile.api.Json;
import candour.mobile.api.PortalApi;
import candour.mobile.background.Background;
import candour.mobile.store.KeptDocuments;
import candour.shared.text.Language;
import candour.shared.wire.AreaEntry;
import candour.shared.wire.AreaList;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The districts of England and Wales, fetched once and kept for later, so that a district is found without a network
/// and without telling the portal what somebody looks for.
public final class Districts {
    static final String ADDRESS = "/api/v1/areas?kind=district&size=1000";

    private static final Duration FRESH = Duration.ofDays(30);
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private final PortalApi api;
    private final KeptDocuments kept;
    private final Background background;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<List<AreaEntry>> list = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Fetching> fetching = new ReadOnlyObjectWrapper<>(Fetching.NOT_ASKED);

    /// How far fetching the list has come.
    enum Fetching {
        /// Nobody needed it yet.
        NOT_ASKED,
        /// It is on its way.
        ASKED,
        /// It is here, or was kept.
        HERE,
        /// There is none here, and the portal was not reached.
        AWAY
    }

    /// @param kept where the list is kept
    public Districts(PortalApi api, KeptDocuments kept, Background background, Clock clock) {
        this.api = api;
        this.kept = kept;
        this.background = background;
        this.clock = clock;
    }

    ReadOnlyObjectProperty<List<AreaEntry>> list() {
        return list.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Fetching> fetching() {
        return fetching.getReadOnlyProperty();
    }

    /// Sees to it that the list is there when it is needed: the one that was kept, and a newer one where that is old.
    public void prepare(Language language) {
        if (fetching.get() == Fetching.ASKED || fetching.get() == Fetching.HERE) {
            return;
        }
        fetching.set(Fetching.ASKED);
        background.run(() -> kept.find(ADDRESS), found -> {
            found.flatMap(document -> read(document.text())).ifPresent(this::use);
            boolean fresh = found.filter(
                            document -> document.fetched().plus(FRESH).isAfter(clock.instant()))
                    .isPresent();
            if (!fresh || list.get().isEmpty()) {
                background.run(() -> api.text(language, ADDRESS), this::fetched);
            }
        });
    }

    private void fetched(Answer<String> answer) {
        if (answer instanceof Answer.Good<String> good) {
            read(good.value()).ifPresent(areas -> {
                use(areas);
                background.run(
                        () -> {
                            kept.keep(ADDRESS, new KeptDocuments.Kept(clock.instant(), good.value()));
                            return areas;
                        },
                        keeping -> {});
            });
        }
        if (list.get().isEmpty()) {
            fetching.set(Fetching.AWAY);
        }
    }

    private void use(List<AreaEntry> areas) {
        list.set(areas);
        fetching.set(Fetching.HERE);
    }

    private static Optional<List<AreaEntry>> read(String text) {
        return Json.read(text, AreaList.class)
                .map(areas -> areas.areas().stream()
                        .filter(area -> area.current() && area.kind().equals("district"))
                        .toList())
                .filter(areas -> !areas.isEmpty());
    }

    /// The districts with these words in their names: those whose names begin with them first.
    List<AreaEntry> find(String typed) {
        String words = plain(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        return list.get().stream()
                .filter(area -> plain(area.name()).contains(words))
                .sorted(Comparator.comparingInt((AreaEntry area) -> rank(plain(area.name()), words))
                        .thenComparing(AreaEntry::name))
                .toList();
    }

    /// The name of a district; empty where the list is not here.
    Optional<String> name(String code) {
        return list.get().stream()
                .filter(area -> area.code().equals(code))
                .map(AreaEntry::name)
                .findFirst();
    }

    private static int rank(String name, String words) {
        return name.startsWith(words) ? 0 : name.contains(" " + words) ? 1 : 2;
    }

    private static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
