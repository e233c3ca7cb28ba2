package candour.mobile.api;

import java.util.function.Function;

/// What came of asking the portal.
public sealed interface Answer<T> {

    /// The portal answered with what was asked for.
    ///
    /// @param value what it answered
    record Good<T>(T value) implements Answer<T> {}

    /// The portal answered that it will not: it was reached, and did nothing.
    ///
    /// @param status of HTTP, 400 to 499
    /// @param body as it was sent; for a report that was refused, a `ReportRefused`
    record Refused<T>(int status, String body) implements Answer<T> {}

    /// No answer that says what was done: no network, no portal, a portal in trouble, or an answer cut short. What was
    /// sent may or may not have arrived.
    ///
    /// @param unsent true where no connection could be made, so that surely nothing was sent
    record Away<T>(boolean unsent) implements Answer<T> {

        /// One where it may have arrived.
        public Away() {
            this(false);
        }
    }

    /// The same with another value where the answer is good.
    default <U> Answer<U> map(Function<? super T, ? extends U> change) {
        if (this instanceof Good<T> good) {
            return new Good<>(change.apply(good.value()));
        }
        if (this instanceof Refused<T> refused) {
            return new Refused<>(refused.status(), refused.body());
        }
        return new Away<>(this instanceof Away<T> away && away.unsent());
    }
}
