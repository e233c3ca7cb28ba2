package candour.mobile.api;

import candour.shared.text.Language;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Asks the portal. Waits for the answer, so it is called beside the screen only. Whatever goes wrong on the way is an
/// [Answer.Away]; nothing about a request is logged.
public final class PortalApi {
    private final Portal portal;
    private final Transport transport;

    /// One portal, reached by this transport.
    public PortalApi(Portal portal, Transport transport) {
        this.portal = portal;
        this.transport = transport;
    }

    /// Asks for a public document and gives its text as it was sent, for keeping.
    ///
    /// @param path of the portal, with its query
    public Answer<String> text(Language language, String path) {
        return ask("GET", language, path, null);
    }

    /// Asks for a public document.
    public <T> Answer<T> get(Language language, String path, Class<T> type) {
        return typed(text(language, path), type);
    }

    /// Sends a wire record and reads the answer.
    public <T> Answer<T> post(Language language, String path, Object body, Class<T> type) {
        return typed(ask("POST", language, path, Json.write(body)), type);
    }

    /// Sends a wire record to an address that answers without content.
    public Answer<String> post(Language language, String path, Object body) {
        return ask("POST", language, path, Json.write(body));
    }

    private Answer<String> ask(String method, Language language, String path, @Nullable String body) {
        try {
            Transport.Reply reply = transport.send(
                    new Transport.Request(method, portal.address().resolve(path), language.code(), body));
            if (reply.status() >= 200 && reply.status() < 300) {
                return new Answer.Good<>(reply.body());
            }
            boolean settled =
                    reply.status() >= 400 && reply.status() < 500 && reply.status() != 408 && reply.status() != 429;
            return settled ? new Answer.Refused<>(reply.status(), reply.body()) : new Answer.Away<>();
        } catch (Transport.Unsent e) {
            return new Answer.Away<>(true);
        } catch (IOException | IllegalArgumentException e) {
            return new Answer.Away<>();
        }
    }

    private static <T> Answer<T> typed(Answer<String> answer, Class<T> type) {
        Answer<Optional<T>> read = answer.map(text -> Json.read(text, type));
        if (read instanceof Answer.Good<Optional<T>> good && good.value().isEmpty()) {
            return new Answer.Away<>();
        }
        return read.map(Optional::get);
    }
}
