package candour.backend.meeting.minutes;

import candour.backend.identity.SignedIn;
import candour.backend.meeting.publication.WrittenText;
import candour.backend.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The versions of minutes, or one of them.
///
/// @param who is signed in
/// @param title of the page
/// @param minutes where the minutes are
/// @param language they are written in
/// @param versions newest first
/// @param sections of the one that is shown; null where only the list is
public record VersionsPage(
        SignedIn who,
        String title,
        String minutes,
        String language,
        List<Version> versions,
        @Nullable List<Section> sections)
        implements Page {

    /// A version.
    ///
    /// @param path where it is read
    /// @param what was done, by whom and when
    public record Version(String path, String name, String what) {}

    /// A section of the version that is shown.
    public record Section(String heading, WrittenText text) {}

    public VersionsPage {
        versions = List.copyOf(versions);
        sections = sections == null ? null : List.copyOf(sections);
    }

    @Override
    public String template() {
        return "meeting/minutes/versions.jte";
    }
}
