package candour.backend.scrutiny.recommendation;

import candour.backend.identity.SignedIn;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.TextLink;
import java.util.List;

/// The form in which a recommendation is written.
///
/// @param who is signed in
/// @param title of the page
/// @param action where the form goes
/// @param back where to go without keeping anything
/// @param panels to choose from; one that cannot be changed where it is alone
/// @param meetings to choose from
/// @param cases to choose from; empty for none
/// @param themes to choose from
/// @param addressees to choose from
/// @param languages to choose from
/// @param fields what stands in them
/// @param version of the draft; 0 for a new one
/// @param similar what was recommended before in similar words
/// @param looked whether similar ones were looked for
/// @param findings what may point to somebody, in words
/// @param stored what stands in the database now, where somebody else was quicker; empty otherwise
public record DraftPage(
        SignedIn who,
        String title,
        String action,
        String back,
        List<Choice> panels,
        List<Choice> meetings,
        List<Choice> cases,
        List<Choice> themes,
        List<Choice> addressees,
        List<Choice> languages,
        Fields fields,
        int version,
        List<Similar> similar,
        boolean looked,
        List<String> findings,
        List<Stored> stored)
        implements Page {

    /// Something to choose.
    public record Choice(String code, String label) {}

    /// A recommendation in similar words.
    ///
    /// @param link to it
    /// @param language of its title
    /// @param about panel and day
    /// @param standing what became of it
    public record Similar(TextLink link, String language, String about, Standing standing) {}

    /// A text as it stands in the database.
    public record Stored(String what, String text) {}

    public DraftPage {
        panels = List.copyOf(panels);
        meetings = List.copyOf(meetings);
        cases = List.copyOf(cases);
        themes = List.copyOf(themes);
        addressees = List.copyOf(addressees);
        languages = List.copyOf(languages);
        similar = List.copyOf(similar);
        findings = List.copyOf(findings);
        stored = List.copyOf(stored);
    }

    @Override
    public String template() {
        return "scrutiny/recommendation/recommendationDraft.jte";
    }

    /// Nothing of what it says.
    @Override
    public String toString() {
        return title;
    }
}
