package candour.mobile.reading;

import candour.mobile.api.Answer;
import candour.mobile.api.Json;
import candour.mobile.api.PortalApi;
import candour.mobile.store.KeptDocuments;
import candour.shared.text.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// Public documents of the portal. Those that are to be had without a network are kept each time they are fetched.
/// Waits for the portal, so it is called beside the screen only.
public final class PublicDocuments {
    private static final int NOT_FOUND = 404;

    private final PortalApi api;
    private final KeptDocuments kept;
    private final Clock clock;

    /// @param kept where documents are kept
    /// @param clock of the device, in its zone
    public PublicDocuments(PortalApi api, KeptDocuments kept, Clock clock) {
        this.api = api;
        this.kept = kept;
        this.clock = clock;
    }

    /// A document as it is now, kept for later; as it was fetched before where the portal is not reached.
    ///
    /// @param path of the portal, with its query
    public <T> Read<T> fetch(Language language, String path, Class<T> type) {
        Answer<String> answer = api.text(language, path);
        if (answer instanceof Answer.Good<String> good) {
            Optional<T> value = Json.read(good.value(), type);
            if (value.isPresent()) {
                kept.keep(path, new KeptDocuments.Kept(clock.instant(), good.value()));
                return Read.here(value.get());
            }
        }
        return isGone(answer) ? Read.gone() : before(path, type);
    }

    /// A document as it is now, of which nothing is kept.
    ///
    /// @param path of the portal, with its query
    public <T> Read<T> look(Language language, String path, Class<T> type) {
        Answer<T> answer = api.get(language, path, type);
        if (answer instanceof Answer.Good<T> good) {
            return Read.here(good.value());
        }
        return isGone(answer) ? Read.gone() : Read.away();
    }

    /// A network that lets nobody through before they sign in refuses with other numbers.
    private static boolean isGone(Answer<?> answer) {
        return answer instanceof Answer.Refused<?> refused && refused.status() == NOT_FOUND;
    }

    /// A document as it was fetched before, without asking the portal; away where it never was.
    public <T> Read<T> before(String path, Class<T> type) {
        return kept.find(path)
                .flatMap(one -> Json.read(one.text(), type)
                        .map(value -> Read.kept(value, LocalDate.ofInstant(one.fetched(), clock.getZone()))))
                .orElseGet(Read::away);
    }

    /// Keeps something the app made of public documents, such as the list of those that were fetched.
    ///
    /// @param name under which it is found again; no path of the portal
    public void keep(String name, Object value) {
        kept.keep(name, new KeptDocuments.Kept(clock.instant(), Json.write(value)));
    }
}
