package candour.backend.platform.web.limit;

/// Where a request came from, as a number that differs with every start of the portal and cannot be turned back into
/// an address.
///
/// @param number of the network
public record Source(long number) {}
