package candour.mobile.areadata;

import candour.mobile.api.Answer;
import candour.mobile.api.Json;
import candour.mobile.api.PortalApi;
import candour.mobile.store.KeptDocuments;
import candour.shared.text.Language;
import candour.shared.wire.AreaList;
import candour.shared.wire.BoundaryDocument;
import candour.shared.wire.FiguresDocument;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

/// Asks the portal for areas and their figures, and falls back on what is kept where no portal is reached. Waits for
/// answers.
public final class AreaPortal {
    private static final String AREAS = "/api/v1/areas";
    private final PortalApi api;
    private final AreaShelf shelf;
    private final Clock clock;

    /// @param shelf where documents are kept
    public AreaPortal(PortalApi api, AreaShelf shelf, Clock clock) {
        this.api = api;
        this.shelf = shelf;
        this.clock = clock;
    }

    /// What the device remembers of areas.
    AreaShelf shelf() {
        return shelf;
    }

    /// The areas that typed words find. Neither the words nor the answer are kept.
    Answer<AreaList> find(Language language, String words) {
        return api.get(language, AREAS + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8), AreaList.class);
    }

    /// All areas of a kind: `force` or `district`.
    Fetched<AreaList> list(Language language, String kind) {
        return fetch(language, AREAS + "?kind=" + kind + "&size=1000", AreaList.class, shelf.lists());
    }

    /// The figures of an area, in the words of a language; where no portal is reached, kept words of the other language
    /// are better than none.
    Fetched<FiguresDocument> figures(Language language, String code, Months months) {
        Fetched<FiguresDocument> asked =
                fetch(language, figuresPath(language, code, months), FiguresDocument.class, shelf.documents());
        return asked instanceof Fetched.Away<FiguresDocument>
                ? kept(figuresPath(language.other(), code, months), FiguresDocument.class, shelf.documents())
                : asked;
    }

    /// The parts of an area or its neighbours, for a map.
    Fetched<BoundaryDocument> boundary(Language language, String code, Months months) {
        return fetch(
                language,
                AREAS + "/" + code + "/boundary?period=" + months.key(),
                BoundaryDocument.class,
                shelf.documents());
    }

    private static String figuresPath(Language language, String code, Months months) {
        return AREAS + "/" + code + "/figures?period=" + months.key() + "&language=" + language.code();
    }

    private <T> Fetched<T> fetch(Language language, String path, Class<T> type, KeptDocuments documents) {
        Answer<String> answer = api.text(language, path);
        if (answer instanceof Answer.Good<String> good) {
            Optional<T> read = Json.read(good.value(), type);
            if (read.isPresent()) {
                documents.keep(path, new KeptDocuments.Kept(clock.instant(), good.value()));
                return new Fetched.Fresh<>(read.get());
            }
        }
        return answer instanceof Answer.Refused<String> ? new Fetched.Unknown<>() : kept(path, type, documents);
    }

    private static <T> Fetched<T> kept(String path, Class<T> type, KeptDocuments documents) {
        Optional<KeptDocuments.Kept> kept = documents.find(path);
        Optional<T> read = kept.flatMap(one -> Json.read(one.text(), type));
        return kept.isPresent() && read.isPresent()
                ? new Fetched.Kept<>(read.get(), kept.get().fetched())
                : new Fetched.Away<>();
    }
}
