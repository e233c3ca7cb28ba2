package candour.backend.platform.web.component;

/// One thing to put right in a form.
///
/// @param field identifier of the field it is about
/// @param message what to do, such as "Enter a postcode or the name of a place"
public record FormError(String field, String message) {}
