package candour.backend.platform.web;

import candour.backend.platform.text.Texts;
import candour.shared.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands round every page. [Pages#frame] makes one; the controller adds what is its own.
///
/// @param title of the page, without the portal's name
/// @param description one sentence for search engines and shared links
/// @param texts the words in the language of the page
/// @param section the part of the navigation it belongs to
/// @param crumbs the way to the page, from the home page, without the page itself
/// @param path permanent address of the page on this portal, beginning with a slash
/// @param madeUp whether figures on this portal come from the made-up sample
/// @param listable whether search engines may list the page
/// @param scripts names of script files below `static` that the page needs beside `candour.js`
/// @param quickExit whether the page offers a way to leave this site at once
/// @param query what the reader asked of the page, as it stands in the address behind the question mark; empty where
///     nothing was asked
/// @param site what is the same on every page
public record Frame(
        String title,
        String description,
        Texts texts,
        Section section,
        List<Crumb> crumbs,
        String path,
        boolean madeUp,
        boolean listable,
        List<String> scripts,
        boolean quickExit,
        String query,
        Site site) {

    /// What is the same on every page of this portal today.
    ///
    /// @param body who runs the portal
    /// @param address of the portal, such as `https://candour.example.org`, without a slash at its end
    /// @param today the day in London, for the printed page
    /// @param files addresses of style sheets, scripts and pictures
    public record Site(OversightBody body, String address, LocalDate today, StaticFiles files) {}

    public Frame {
        crumbs = List.copyOf(crumbs);
        scripts = List.copyOf(scripts);
    }

    /// The page described in one sentence.
    public Frame describedAs(String sentence) {
        return new Frame(
                title, sentence, texts, section, crumbs, path, madeUp, listable, scripts, quickExit, query, site);
    }

    /// The page as part of a section: the navigation marks it, and the way to it leads through it.
    public Frame in(Section part) {
        Frame there = new Frame(
                title, description, texts, part, crumbs, path, madeUp, listable, scripts, quickExit, query, site);
        return part.path().equals(path) ? there : there.under(part.label(texts), part.path());
    }

    /// The page with one more step on the way to it.
    public Frame under(String label, String at) {
        List<Crumb> more = new ArrayList<>(crumbs);
        more.add(new Crumb(label, at));
        return new Frame(
                title, description, texts, section, more, path, madeUp, listable, scripts, quickExit, query, site);
    }

    /// The page with the way to it left out, as on the home page.
    public Frame withoutCrumbs() {
        return new Frame(
                title, description, texts, section, List.of(), path, madeUp, listable, scripts, quickExit, query, site);
    }

    /// The page kept out of search engines: a list of findings, an error.
    public Frame unlisted() {
        return new Frame(
                title, description, texts, section, crumbs, path, madeUp, false, scripts, quickExit, query, site);
    }

    /// The page with one more script, a file below `static` such as `map.js`.
    public Frame withScript(String name) {
        List<String> more = new ArrayList<>(scripts);
        more.add(name);
        return new Frame(
                title, description, texts, section, crumbs, path, madeUp, listable, more, quickExit, query, site);
    }

    /// The page marked as showing, or not showing, the made-up sample.
    public Frame madeUp(boolean shown) {
        return new Frame(
                title, description, texts, section, crumbs, path, shown, listable, scripts, quickExit, query, site);
    }

    /// The page with a way to leave this site at once in its masthead, for pages that can put a reader at risk when
    /// someone looks over their shoulder. Source: GOV.UK Design System, exit a page quickly.
    public Frame withQuickExit() {
        return new Frame(
                title, description, texts, section, crumbs, path, madeUp, listable, scripts, true, query, site);
    }

    /// Who runs the portal.
    public OversightBody body() {
        return site.body();
    }

    /// Name of who runs the portal, in the language of the page where it has one in it.
    public String bodyName() {
        return site.body().nameIn(texts.language());
    }

    /// Who runs the portal, within a sentence: "the Office of the Police and Crime Commissioner".
    public String theBody() {
        return site.body().inSentence(texts.language());
    }

    /// How the person elected or appointed to it is called, in the language of the page.
    public String officeholder() {
        return site.body().officeholderIn(texts.language());
    }

    /// Code of the page's language, for `lang` attributes.
    public String language() {
        return texts.language().code();
    }

    /// The other language that this page can be read in.
    public Texts otherTexts() {
        return Texts.of(texts.language().other());
    }

    /// Where this page is in the other language, on this portal, asked for the same.
    public String otherPath() {
        String page = query.isEmpty() ? path : path.split("\\?", 2)[0] + "?" + query;
        return LanguageInAddress.in(texts.language().other(), page);
    }

    /// True where the words of the page are a translation that no reader of the language has checked yet.
    public boolean unreviewed() {
        return texts.language() == Language.WELSH;
    }

    /// What the browser's tab says.
    public String fullTitle() {
        return title.equals(Pages.PORTAL) ? title + ": " + bodyName() : title + " - " + Pages.PORTAL;
    }

    /// The permanent address of the page.
    public String address() {
        return address(texts.language().code());
    }

    /// The permanent address of the page in the language with this code.
    public String address(String code) {
        return site.address() + LanguageInAddress.in(Language.ofCode(code), path);
    }

    /// Address of a file below `static`, with its fingerprint in it.
    public String file(String name) {
        return site.files().address(name);
    }

    /// The day the page is printed, in words.
    public String printedOn() {
        return InWords.day(texts.language(), site.today());
    }

    /// `page` for the part of the navigation that is this page, `true` for the part it belongs to, else nothing.
    public @Nullable String current(Section part) {
        if (part.path().equals(path)) {
            return "page";
        }
        return part == section ? "true" : null;
    }
}
