package candour.shared.wire;

/// Searches per 1,000 residents over the months supplied, with a 95 % interval (Byar; exact under 10 searches).
///
/// @param perThousand searches per 1,000 residents; not a probability, and above 1,000 in places few people live in
/// @param low lower limit
/// @param high upper limit
/// @param searches searches of people
/// @param residents usual residents
public record RateDocument(double perThousand, double low, double high, long searches, long residents) {}
