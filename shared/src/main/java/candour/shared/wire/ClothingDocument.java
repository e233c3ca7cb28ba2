package candour.shared.wire;

/// Removal of more than outer clothing: everything beyond coat, jacket or gloves. Not a count of strip searches.
///
/// @param ageRange published age range, `all`, or `not-recorded`
/// @param removed published True
/// @param notRemoved published False
/// @param notRecorded blank
public record ClothingDocument(String ageRange, long removed, long notRemoved, long notRecorded) {}
