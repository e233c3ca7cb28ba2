package candour.backend.representation;

import candour.backend.platform.time.Quarter;

/// A quarter of which answers were counted.
///
/// @param frozen whether its counts stand for good; until then they grow every week
public record CountedQuarter(Quarter quarter, boolean frozen) {}
