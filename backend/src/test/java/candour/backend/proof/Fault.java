package candour.backend.proof;

import java.time.Duration;

/// What a [FaultProxy] does to the connections it accepts from now on.
///
/// @param latency waited before each piece is passed on, in either direction
/// @param bytesPerSecond most that is passed on towards the client in a second; 0 for no limit
/// @param cut where the connection ends before its time
/// @param after for [Cut#AFTER_BYTES] how many bytes of the answer come through, for [Cut#WITHIN_REQUEST] how many of
///     the request, for [Cut#SLOW_CLOSE] the milliseconds
public record Fault(Duration latency, int bytesPerSecond, Cut cut, long after) {
    /// Everything passes.
    public static final Fault NONE = new Fault(Duration.ZERO, 0, Cut.NONE, 0);

    /// Where a connection is cut, always with a reset.
    public enum Cut {
        /// Nowhere.
        NONE,
        /// At once, before a byte is passed on.
        AT_ONCE,
        /// Nowhere, but nothing is ever passed on: a peer that is gone without a word.
        HALF_OPEN,
        /// When so many bytes of the answer came through.
        AFTER_BYTES,
        /// When so many bytes of the request came through.
        WITHIN_REQUEST,
        /// Nowhere, but that a side has said all is passed on so many milliseconds late.
        SLOW_CLOSE,
        /// When the server has answered, before the client gets any of it: the work is done, the answer is lost.
        BEFORE_ANSWER,
        /// When a database has answered a `COMMIT`, before the client gets that answer: committed, and nobody knows.
        AFTER_COMMIT
    }

    /// Connections cut there.
    public static Fault cut(Cut cut) {
        return new Fault(Duration.ZERO, 0, cut, 0);
    }

    /// Connections cut when so many bytes of the answer came through.
    public static Fault cutAfter(long bytes) {
        return new Fault(Duration.ZERO, 0, Cut.AFTER_BYTES, bytes);
    }

    /// Connections cut when so many bytes of the request came through.
    public static Fault cutWithin(long bytes) {
        return new Fault(Duration.ZERO, 0, Cut.WITHIN_REQUEST, bytes);
    }

    /// Connections that end late.
    public static Fault slowClose(Duration late) {
        return new Fault(Duration.ZERO, 0, Cut.SLOW_CLOSE, late.toMillis());
    }

    /// Slow connections.
    public static Fault slow(Duration latency, int bytesPerSecond) {
        return new Fault(latency, bytesPerSecond, Cut.NONE, 0);
    }
}
