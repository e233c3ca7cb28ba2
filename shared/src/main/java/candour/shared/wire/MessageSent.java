package candour.shared.wire;

/// A message from the holder of a reference to the staff who read the report.
///
/// @param reference as its holder typed it
/// @param text 1 to 2,000 characters
public record MessageSent(String reference, String text) {

    /// Nothing of reference and text.
    @Override
    public String toString() {
        return "a message sent";
    }
}
