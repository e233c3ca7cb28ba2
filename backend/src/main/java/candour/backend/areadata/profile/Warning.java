package candour.backend.areadata.profile;

/// A caveat that holds for the figures it stands with.
///
/// @param caveat which
/// @param words a sentence or two with the numbers of this very area and period
public record Warning(Caveat caveat, String words) {

    /// The caveat in its general words.
    public static Warning of(Caveat caveat) {
        return new Warning(caveat, caveat.words());
    }
}
