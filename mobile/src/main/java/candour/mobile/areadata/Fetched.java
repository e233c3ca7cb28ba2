package candour.mobile.areadata;

import java.time.Instant;

/// What came of fetching a document.
sealed interface Fetched<T> {

    /// The portal's own answer of this moment.
    record Fresh<T>(T value) implements Fetched<T> {}

    /// No portal was reached; this was fetched earlier.
    record Kept<T>(T value, Instant when) implements Fetched<T> {}

    /// The portal has no such document.
    record Unknown<T>() implements Fetched<T> {}

    /// No portal was reached, and nothing is kept.
    record Away<T>() implements Fetched<T> {}
}
