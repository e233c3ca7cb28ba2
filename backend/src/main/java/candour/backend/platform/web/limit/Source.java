package candour.backend.platform.web.limit;

/// Where a request came from, as a number that differs with every start of the portal and cannot be turned back into
/// an address.
///
/// @param number of the network
public record Source(long number) {

    /// The number as a word, to be part of what a limit counts by.
    public String network() {
        return Long.toHexString(number);
    }
}
