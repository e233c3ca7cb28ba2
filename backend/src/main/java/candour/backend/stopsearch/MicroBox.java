package candour.backend.stopsearch;

/// A box on the map, borders included, in millionths of a degree (WGS84).
///
/// @param south least latitude
/// @param west least longitude
/// @param north greatest latitude
/// @param east greatest longitude
public record MicroBox(int south, int west, int north, int east) {}
