package candour.backend.outreach.publication;

import candour.backend.outreach.coverage.CoveragePage;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.Download;
import candour.backend.platform.web.component.NextStep;
import candour.backend.platform.web.component.TableView;
import java.util.List;

/// Where the body went to meet people, and what it promised there.
///
/// @param says the whole in a sentence
/// @param rule what the minimum is, in a sentence
/// @param matrix areas by quarters
/// @param levels areas by how much say people had
/// @param done what was done, latest first; at most as many as fit on a page
/// @param promises what people told and what was promised
/// @param downloads all of it as a file
/// @param next what the reader can do
public record OutreachPage(
        String says,
        String rule,
        CoveragePage.Matrix matrix,
        TableView levels,
        List<Done> done,
        List<Promise> promises,
        List<Download> downloads,
        List<NextStep> next)
        implements Page {

    /// Something that was done.
    ///
    /// @param about where, when, how, and how many came
    /// @param who it was for
    /// @param partner who it was done with; empty where none is named
    public record Done(String title, String about, String who, String partner) {}

    /// What people told and what was promised.
    ///
    /// @param from at which activity, and when
    /// @param owner who sees to it
    /// @param state in words
    /// @param tone `waiting`, `late`, `done` or `ended`
    /// @param outcome what was done, or why it could not be; empty while open
    public record Promise(
            String told, String promised, String from, String owner, String state, String tone, String outcome) {}

    public OutreachPage {
        done = List.copyOf(done);
        promises = List.copyOf(promises);
        downloads = List.copyOf(downloads);
        next = List.copyOf(next);
    }

    @Override
    public String template() {
        return "outreach/outreach.jte";
    }
}
