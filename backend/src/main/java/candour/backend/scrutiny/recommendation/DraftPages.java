package candour.backend.scrutiny.recommendation;

import candour.backend.identity.SignedIn;
import candour.backend.meeting.Meeting;
import candour.backend.panel.Panel;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.backend.platform.web.component.TextLink;
import candour.backend.scrutiny.CaseSummary;
import candour.backend.scrutiny.ReviewLookup;
import candour.backend.scrutiny.recommendation.DraftPage.Choice;
import candour.backend.scrutiny.recommendation.DraftPage.Similar;
import candour.backend.scrutiny.recommendation.DraftPage.Stored;
import candour.shared.text.Language;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts the form together in which a recommendation is written.
@Singleton
class DraftPages {
    private final RecommendationRights rights;
    private final Origins origins;
    private final ReviewLookup cases;
    private final RecommendationLookup lookup;

    DraftPages(RecommendationRights rights, Origins origins, ReviewLookup cases, RecommendationLookup lookup) {
        this.rights = rights;
        this.origins = origins;
        this.cases = cases;
        this.lookup = lookup;
    }

    /// What is beside the fields.
    ///
    /// @param one the draft; null for a new one
    /// @param look whether to look for similar ones
    /// @param stored whether somebody else was quicker, so that both texts are shown
    record Showing(@Nullable Recommendation one, boolean look, boolean stored) {}

    DraftForm.Choices choices(SignedIn by, @Nullable Recommendation one) {
        List<Panel> panels = panels(by, one);
        List<Meeting> meetings = panels.stream()
                .flatMap(panel -> origins.meetings(panel).stream())
                .toList();
        return new DraftForm.Choices(
                panels,
                meetings,
                agreed(panels).stream().map(CaseSummary::reference).toList());
    }

    DraftPage page(SignedIn by, Texts t, Fields fields, Showing showing) {
        @Nullable Recommendation one = showing.one();
        DraftForm.Choices choices = choices(by, one);
        return new DraftPage(
                by,
                t.say(one == null ? "recommendation.new.title" : "recommendation.edit.title"),
                one == null ? "/staff/recommendations" : "/staff/recommendations/" + one.reference() + "/edit",
                one == null ? "/staff/recommendations" : "/staff/recommendations/" + one.reference(),
                choices.panels().stream()
                        .map(panel -> new Choice(panel.reference().value(), panel.name()))
                        .toList(),
                meetings(choices, t),
                agreed(choices.panels()).stream()
                        .map(drawn -> new Choice(drawn.reference().value(), named(drawn, t)))
                        .toList(),
                Arrays.stream(Theme.values())
                        .map(theme -> new Choice(theme.code(), t.say("recommendation.theme." + theme.code())))
                        .toList(),
                Arrays.stream(Addressee.values())
                        .map(who -> new Choice(who.code(), t.say("recommendation.addressee." + who.code())))
                        .toList(),
                Arrays.stream(Language.values())
                        .map(language ->
                                new Choice(language.code(), t.say("recommendation.language." + language.code())))
                        .toList(),
                fields,
                one == null ? 0 : one.version(),
                showing.look() ? similar(fields, one, t) : List.of(),
                showing.look(),
                showing.look() ? findings(fields, t) : List.of(),
                one == null || !showing.stored() ? List.of() : stored(one, t));
    }

    private static List<Choice> meetings(DraftForm.Choices choices, Texts t) {
        boolean several = choices.panels().size() > 1;
        return choices.meetings().stream()
                .map(meeting -> new Choice(
                        meeting.reference().value(), several ? named(meeting, choices.panels(), t) : day(meeting, t)))
                .toList();
    }

    private static List<String> findings(Fields fields, Texts t) {
        String title = fields.value(DraftForm.TITLE);
        return FoundDetails.in(title + ".\n" + fields.value(DraftForm.FOUND) + "\n" + fields.value(DraftForm.ASKED), t);
    }

    LocalDate today() {
        return lookup.today();
    }

    /// What was recommended before in similar words.
    List<Similar> similar(List<Recommendation> found, Texts t) {
        return found.stream()
                .map(one -> new Similar(
                        new TextLink(one.title(), "/recommendations/" + one.reference()),
                        one.language(),
                        about(one, t),
                        Standing.of(one, lookup.today(), t)))
                .toList();
    }

    private String about(Recommendation one, Texts t) {
        return Optional.ofNullable(one.deliveredOn())
                .map(day -> t.say(
                        "recommendation.about",
                        "panel",
                        origins.panel(one).label(),
                        "day",
                        InWords.day(t.language(), day)))
                .orElse("");
    }

    private List<Similar> similar(Fields fields, @Nullable Recommendation one, Texts t) {
        String words = fields.value(DraftForm.TITLE) + "\n" + fields.value(DraftForm.ASKED);
        Theme theme = Theme.find(fields.value(DraftForm.THEME)).orElse(Theme.OTHER);
        String language =
                fields.value(DraftForm.LANGUAGE).isEmpty() ? t.language().code() : fields.value(DraftForm.LANGUAGE);
        return similar(
                lookup.like(theme, language, words).stream()
                        .filter(other -> one == null || other.id() != one.id())
                        .toList(),
                t);
    }

    private List<Panel> panels(SignedIn by, @Nullable Recommendation one) {
        return rights.panels(by).stream()
                .filter(panel -> one == null || panel.id() == one.panelId())
                .toList();
    }

    private List<CaseSummary> agreed(List<Panel> panels) {
        return cases.list(panels.stream().map(Panel::id).toList()).stream()
                .filter(drawn -> drawn.grade().isPresent())
                .toList();
    }

    private static String named(CaseSummary drawn, Texts t) {
        return t.say(
                "recommendation.case",
                "name",
                drawn.name(),
                "grade",
                drawn.grade().map(grade -> grade.label(t)).orElse(""));
    }

    private static String named(Meeting meeting, List<Panel> panels, Texts t) {
        String panel = panels.stream()
                .filter(one -> one.id() == meeting.panelId())
                .map(Panel::name)
                .findFirst()
                .orElse("");
        return t.say("recommendation.about", "panel", panel, "day", day(meeting, t));
    }

    private static String day(Meeting meeting, Texts t) {
        return InWords.day(t.language(), meeting.day());
    }

    private static List<Stored> stored(Recommendation one, Texts t) {
        return List.of(
                new Stored(t.say("recommendation.title"), one.title()),
                new Stored(t.say("recommendation.found"), one.found()),
                new Stored(t.say("recommendation.asked"), one.asked()));
    }

    /// Public name of a recommendation in an address.
    ///
    /// @throws NotFound when it names nothing
    static PublicReference reference(String text) {
        return PublicReference.parse(text).orElseThrow(() -> new NotFound("there is no such recommendation"));
    }
}
