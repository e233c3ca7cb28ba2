package candour.backend.platform.web;

import candour.backend.platform.text.Texts;
import candour.shared.text.Language;
import io.micronaut.serde.annotation.Serdeable;

/// What went wrong, for programs: `application/problem+json`. Source: RFC 9457.
///
/// @param type `about:blank`: the status says it all
/// @param title of the status
/// @param status HTTP status
/// @param detail one sentence that says what to do
/// @param instance the path that was asked for
@Serdeable
record Problem(String type, String title, int status, String detail, String instance) {
    /// Its media type.
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(Fault fault, String path) {
        return new Problem(
                "about:blank", fault.reason(), fault.status(), fault.detail(Texts.of(Language.ENGLISH)), path);
    }
}
