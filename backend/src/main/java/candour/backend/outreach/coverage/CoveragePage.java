package candour.backend.outreach.coverage;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.Download;
import java.util.List;

/// Which areas were reached in which quarters.
///
/// @param who is signed in
/// @param says the whole in a sentence
/// @param rule what the minimum is, in a sentence
/// @param matrix areas by quarters
/// @param gaps areas below the minimum in the running quarter and the one before it, latest first
/// @param downloads the matrix as a file
public record CoveragePage(
        SignedIn who, String says, String rule, Matrix matrix, List<GapLine> gaps, List<Download> downloads)
        implements Page {

    /// Areas by quarters.
    ///
    /// @param caption what it holds
    /// @param quarters names of the columns, latest first: a phone shows the first ones
    public record Matrix(String caption, List<String> quarters, List<Line> lines) {
        public Matrix {
            quarters = List.copyOf(quarters);
            lines = List.copyOf(lines);
        }
    }

    /// One area.
    public record Line(String area, List<Mark> marks) {
        public Line {
            marks = List.copyOf(marks);
        }
    }

    /// What was done in an area and quarter.
    ///
    /// @param text in words, such as "2, met"
    /// @param note what is planned; empty for nothing
    /// @param tone `met`, `not-met` or `none`
    public record Mark(String text, String note, String tone) {}

    /// An area and quarter below the minimum.
    ///
    /// @param text which, and how far below
    /// @param path of the form in which something is planned there; empty where the reader may not, or it is too
    ///     late
    public record GapLine(String text, String path) {}

    public CoveragePage {
        gaps = List.copyOf(gaps);
        downloads = List.copyOf(downloads);
    }

    @Override
    public String template() {
        return "outreach/coverage.jte";
    }
}
