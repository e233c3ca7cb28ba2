package candour.backend.platform.draft;

import candour.shared.reference.SubmissionSecret;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The drafts of one feature, each found and opened by the secret in a cookie. They live for at most 24 hours. Two tabs
/// of one browser change the same draft one after the other, so neither loses what the other said.
///
/// @param <T> the draft
/// @param <C> the draft as it is written down, which can be serialised
public abstract class Drafts<T, C> {
    private final DraftShelf shelf;
    private final String kind;
    private final Class<C> written;
    private final Function<T, C> write;
    private final Function<C, T> read;

    /// @param kind parts the drafts of one feature from those of another: one secret gives other keys for each
    protected Drafts(DraftShelf shelf, String kind, Class<C> written, Function<T, C> write, Function<C, T> read) {
        this.shelf = shelf;
        this.kind = kind;
        this.written = written;
        this.write = write;
        this.read = read;
    }

    /// Begins a draft.
    ///
    /// @return the secret for the cookie
    public String begin(T draft) {
        return shelf.begin(kind, write.apply(draft));
    }

    /// The draft under this cookie; empty where there is none, or it ran out.
    public Optional<T> find(String cookie) {
        return shelf.find(kind, cookie, written).map(read);
    }

    /// Changes the draft under this cookie.
    ///
    /// @return the draft as it is now; empty where there is none, or it ran out
    public Optional<T> change(String cookie, UnaryOperator<T> change) {
        return shelf.change(kind, cookie, written, content -> write.apply(change.apply(read.apply(content))))
                .map(read);
    }

    /// Forgets the draft under this cookie at once.
    public void forget(String cookie) {
        shelf.forget(kind, cookie);
    }

    /// What the draft under this cookie is sent with: the same for every attempt, so that a double tap or a lost answer
    /// stores one thing.
    ///
    /// @return empty where the cookie is none of ours
    public Optional<SubmissionSecret> submission(String cookie) {
        return shelf.submission(kind, cookie);
    }
}
