package candour.backend.platform.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.regex.Pattern;

/// Answers that a browser saves as a file and does not show.
public final class SavedFile {
    private static final MediaType CSV = new MediaType("text/csv;charset=utf-8;header=present");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private SavedFile() {}

    /// A table as CSV with its columns in the first line. RFC 4180 section 3: the parameter `header` says so.
    ///
    /// @param name that the file gets: letters, digits, dots, hyphens
    public static <T> MutableHttpResponse<T> csv(String name, T content) {
        return of(name, CSV, content);
    }

    /// A file of another type.
    ///
    /// @param name that the file gets: letters, digits, dots, hyphens
    /// @throws IllegalArgumentException for a name that would not stand in the header of an answer as it is
    public static <T> MutableHttpResponse<T> of(String name, MediaType type, T content) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a file to save");
        }
        return HttpResponse.ok(content)
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
}
