package candour.backend.experience;

import candour.backend.platform.reference.PublicReference;
import candour.shared.experience.Answers;

/// Implemented by whatever keeps something about a report elsewhere. Called in the transaction that changes the report.
public interface KeptWithExperience {

    /// A report came in. Nothing of this may tell when.
    ///
    /// @param force number of the force whose caseworkers read it
    void arrived(PublicReference experience, int force, Answers answers);

    /// The resident took the report back: nothing of it may be shown to anybody any more.
    void withdrawn(PublicReference experience);

    /// The report is erased: nothing of it may be left.
    void erased(PublicReference experience);
}
