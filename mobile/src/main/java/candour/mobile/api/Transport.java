package candour.mobile.api;

import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Carries one request to the portal and its answer back. No cookies, no redirects, nothing that tells one phone from
/// another.
@FunctionalInterface
public interface Transport {

    /// Sends it and waits for the whole answer.
    ///
    /// @throws Unsent when no connection could be made, so that surely nothing was sent
    /// @throws IOException when there is no whole answer, for whatever reason
    Reply send(Request request) throws IOException;

    /// No connection could be made: not a byte of the request has left.
    final class Unsent extends IOException {

        /// @param cause what went wrong
        public Unsent(IOException cause) {
            super(cause);
        }
    }

    /// What is asked.
    ///
    /// @param method `GET` or `POST`
    /// @param address where
    /// @param language code of the language that answers are wanted in
    /// @param body JSON to send; null for none
    record Request(
            String method,
            URI address,
            String language,
            @Nullable String body) {

        @Override
        public String toString() {
            return method;
        }
    }

    /// What came back, whole.
    ///
    /// @param status of HTTP
    /// @param body as text; empty for none
    record Reply(int status, String body) {

        @Override
        public String toString() {
            return "status " + status;
        }
    }
}
