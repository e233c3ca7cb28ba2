package candour.backend.representation;

/// An occasion whose answers may be released.
record ReleasableOccasion(Occasion occasion) {}
