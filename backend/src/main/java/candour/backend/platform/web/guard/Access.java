package candour.backend.platform.web.guard;

/// For whom a route is, before any role is looked at.
enum Access {
    /// Everyone, and everyone gets the same bytes: no cookie is read or set, any cache may keep the answer.
    PUBLIC,
    /// Everyone, but each answer is for one person: cookies may be read or set, nobody keeps the answer.
    RESIDENT,
    /// Those who are signed in and have one of the roles of the row.
    STAFF,
    /// Those who watch over the portal, on the listener apart from the public one.
    MANAGEMENT
}
