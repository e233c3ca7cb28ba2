package candour.mobile.visit;

import java.util.function.Function;

/// What can be visited with a reference, and how the portal is asked about it.
///
/// @param path of its addresses, such as `/api/v1/reports/`
/// @param look the end of the address that shows it
/// @param asked what to send for a visit, made of the reference
/// @param begun what the portal answers to that
/// @param pass what it says in the answer
/// @param document what it shows
public record Visited<B, D>(
        String path,
        String look,
        Function<String, ?> asked,
        Class<B> begun,
        Function<? super B, Pass> pass,
        Class<D> document) {

    /// What the portal gives in place of a reference.
    ///
    /// @param visit to send with each request; of no use to any other portal
    /// @param minutes how long it lasts
    public record Pass(String visit, int minutes) {

        /// Nothing of the visit.
        @Override
        public String toString() {
            return "a visit of " + minutes + " minutes";
        }
    }
}
