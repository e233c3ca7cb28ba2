package candour.backend.panel.directory;

import candour.backend.panel.PanelSection;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.SummaryRow;
import java.util.List;

/// All there is to know in public about one panel.
///
/// @param name of the panel
/// @param about what it looks at and where
/// @param open whether it still meets
/// @param remit what it looks at and what it may do about it
/// @param facts chair, seats, meetings, area
/// @param sections what other features say
/// @param vacancies how many seats are free, in words
/// @param free whether any is
/// @param ages who can join, by age, in words
/// @param young whether members may be under 18
/// @param terms of reference, one text a paragraph
/// @param applyPath where to apply; empty where nobody can
public record PanelPage(
        String name,
        String about,
        boolean open,
        String remit,
        List<SummaryRow> facts,
        List<PanelSection.Part> sections,
        String vacancies,
        boolean free,
        String ages,
        boolean young,
        List<String> terms,
        String applyPath)
        implements Page {

    public PanelPage {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        terms = List.copyOf(terms);
    }

    @Override
    public String template() {
        return "panel/panel.jte";
    }
}
