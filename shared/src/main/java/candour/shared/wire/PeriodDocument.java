package candour.shared.wire;

/// Whole months, both ends included.
///
/// @param key how addresses name it: `2022`, `2023-05` or `2022-04_2023-03`
/// @param label what people read
/// @param from first month
/// @param to last month
public record PeriodDocument(String key, String label, String from, String to) {}
