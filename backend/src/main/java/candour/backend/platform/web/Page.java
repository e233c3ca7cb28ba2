package candour.backend.platform.web;

/// What one page shows: values already decided and worded, and the template that lays them out.
/// Implemented by a public record `<X>Page` beside its controller; see [Pages#render].
public interface Page {

    /// The template below `src/main/jte`, such as `about/home.jte`. It takes `Frame frame` and this record as `page`.
    String template();
}
