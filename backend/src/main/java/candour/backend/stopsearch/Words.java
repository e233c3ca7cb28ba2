package candour.backend.stopsearch;

/// Gives the number stored in place of a published text.
@FunctionalInterface
interface Words {

    /// The number of the text, 0 for an empty one. A text not met before gets a number.
    ///
    /// @throws FileRefused when the file brings more unknown texts than a published file can
    int idOf(ValueList list, String content) throws FileRefused;
}
