package candour.backend.platform.check;

/// One line of the report that `candour check` prints.
///
/// @param grade how good it is
/// @param subject what it is about: "time zone"
/// @param said a sentence for whoever runs the portal: what was found and, unless good, what to do
public record Finding(Grade grade, String subject, String said) {

    /// How good a finding is.
    public enum Grade {
        /// As it should be.
        GOOD,
        /// Works, and could be better.
        NOTE,
        /// Wrong; `candour check` ends with 1.
        BAD
    }

    /// As it should be.
    public static Finding good(String subject, String said) {
        return new Finding(Grade.GOOD, subject, said);
    }

    /// Works, and could be better.
    public static Finding note(String subject, String said) {
        return new Finding(Grade.NOTE, subject, said);
    }

    /// Wrong.
    public static Finding bad(String subject, String said) {
        return new Finding(Grade.BAD, subject, said);
    }
}
