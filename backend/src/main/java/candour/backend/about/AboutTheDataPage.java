package candour.backend.about;

import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.NextStep;
import candour.backend.platform.web.component.SummaryRow;
import candour.backend.platform.web.component.TableView;
import java.util.List;

/// What the data is, what its words mean and what it cannot tell.
///
/// @param completeness how much of what is expected is held, one sentence
/// @param withoutPlace how many records have no place
/// @param words what the words mean, in the order a resident meets them
/// @param sums how each figure is worked out
/// @param groups published ethnicity codes and the census groups they are counted in
/// @param sources publishers, licences and the words to repeat
/// @param citation the portal as a source
/// @param next what a reader can do
public record AboutTheDataPage(
        String completeness,
        String withoutPlace,
        List<SummaryRow> words,
        List<SummaryRow> sums,
        TableView groups,
        TableView sources,
        String citation,
        List<NextStep> next)
        implements Page {

    public AboutTheDataPage {
        words = List.copyOf(words);
        sums = List.copyOf(sums);
        next = List.copyOf(next);
    }

    @Override
    public String template() {
        return "about/aboutTheData.jte";
    }
}
