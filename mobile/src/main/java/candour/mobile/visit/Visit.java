package candour.mobile.visit;

import candour.mobile.api.Answer;
import candour.mobile.api.PortalApi;
import candour.mobile.background.Asking;
import candour.mobile.background.Background;
import candour.shared.text.Language;
import candour.shared.wire.VisitAsked;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.jspecify.annotations.Nullable;

/// The half hour with one report or one application that its reference gave. What the portal gave for the reference
/// stands in its place, so that the reference can be let go of; it is only in memory, and only until the visit is over
/// or the person leaves. To be used on the thread of the screen.
///
/// @param <D> what is visited
public final class Visit<D> {
    /// The status by which the portal says that a visit is over, or that what was sent is not right.
    public static final int OVER = 400;

    /// The status by which the portal says that nothing has the reference.
    public static final int NONE = 404;

    private final Visited<?, D> visited;
    private final PortalApi api;
    private final Asking asking;
    private final Clock clock;
    private final Supplier<Language> language;
    private @Nullable Open open;

    /// A visit that was begun.
    private record Open(String token, Instant until) {
        /// Nothing of the visit.
        @Override
        public String toString() {
            return "a visit";
        }
    }

    /// A visit, and what was visited as it was then.
    private record Begun<D>(Open open, D document) {}

    /// One that is not begun.
    ///
    /// @param language that the portal is asked in
    public Visit(
            Visited<?, D> visited, PortalApi api, Background background, Clock clock, Supplier<Language> language) {
        this.visited = visited;
        this.api = api;
        this.asking = new Asking(background);
        this.clock = clock;
        this.language = language;
    }

    /// Whether the portal is being asked; further taps do nothing meanwhile.
    public ReadOnlyBooleanProperty busy() {
        return asking.busy();
    }

    /// Gives the reference and looks at what it opens. A visit in which nothing is seen is let go of.
    public void begin(String reference, Consumer<Answer<D>> then) {
        asking.ask(() -> begun(visited, reference), answer -> {
            if (answer instanceof Answer.Good<Begun<D>> good) {
                open = good.value().open();
            }
            then.accept(answer.map(Begun::document));
        });
    }

    private <B> Answer<Begun<D>> begun(Visited<B, D> visited, String reference) {
        Instant now = clock.instant();
        Answer<Open> opened = api.post(
                        language.get(),
                        visited.path() + "visits",
                        visited.asked().apply(reference),
                        visited.begun())
                .map(visited.pass())
                .map(pass -> new Open(pass.visit(), now.plus(Duration.ofMinutes(pass.minutes()))));
        if (!(opened instanceof Answer.Good<Open> good)) {
            // anything but a good answer carries nothing of the visit
            return opened.map(none -> {
                throw new IllegalStateException("no visit");
            });
        }
        Open visit = good.value();
        return post(visited.look(), new VisitAsked(visit.token())).map(document -> new Begun<>(visit, document));
    }

    private Answer<D> post(String act, Object body) {
        return api.post(language.get(), visited.path() + act, body, visited.document());
    }

    /// Looks again. Does nothing where there is no visit, like every act.
    public void look(Consumer<Answer<D>> then) {
        act(visited.look(), then);
    }

    /// Does something that the portal answers with what is visited, as it is then.
    ///
    /// @param act the end of its address
    public void act(String act, Consumer<Answer<D>> then) {
        act(act, VisitAsked::new, then);
    }

    /// The same, with more to send.
    ///
    /// @param body makes what is sent out of what the portal gave for the reference
    public void act(String act, Function<String, ?> body, Consumer<Answer<D>> then) {
        during(token -> asking.ask(() -> post(act, body.apply(token)), then));
    }

    /// Does something after which nothing can be visited any more.
    ///
    /// @param act the end of its address
    public void last(String act, Consumer<Answer<String>> then) {
        during(token -> asking.ask(() -> api.post(language.get(), visited.path() + act, new VisitAsked(token)), then));
    }

    private void during(Consumer<String> act) {
        Open now = open;
        if (now != null) {
            act.accept(now.token());
        }
    }

    /// How long it still lasts; nothing where there is none.
    public Optional<Duration> remaining() {
        return Optional.ofNullable(open).map(now -> Duration.between(clock.instant(), now.until()));
    }

    /// Whether its time is over; never where there is none.
    public boolean isOver() {
        return remaining().filter(time -> time.isNegative() || time.isZero()).isPresent();
    }

    /// Lets go of it. Another can be begun.
    public void end() {
        open = null;
    }

    /// The person leaves: lets go of it, and an answer that is waited for finds nobody.
    public void leave() {
        asking.leave();
        end();
    }
}
