package candour.shared.wire;

/// What must be known before figures are believed.
///
/// @param code stable word for programs
/// @param title short heading
/// @param words a sentence or two with the numbers of this area and period
public record CaveatDocument(String code, String title, String words) {}
