package candour.mobile.experience.checking;

import candour.shared.reference.ReportReference;

/// A reference as somebody types it, whatever they put between the symbols.
final class TypedReference {
    private TypedReference() {}

    /// What is wrong with it, found from the symbols alone.
    static CheckingState.Note fault(String typed) {
        int symbols = ReportReference.countSymbols(typed);
        if (symbols == 0) {
            return CheckingState.Note.REFERENCE_EMPTY;
        }
        if (symbols != ReportReference.SYMBOLS) {
            return CheckingState.Note.REFERENCE_LENGTH;
        }
        return ReportReference.parse(typed).isPresent() ? CheckingState.Note.NONE : CheckingState.Note.REFERENCE_WRONG;
    }
}
