package candour.backend.areadata;

import candour.backend.area.AreaLookup;
import candour.backend.area.Force;
import candour.backend.areadata.AreaPage.Oversight;
import candour.backend.areadata.profile.ForceName;
import candour.backend.areadata.profile.Subject;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.OversightBody;
import candour.backend.platform.web.component.NextStep;
import candour.backend.platform.web.component.SummaryRow;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says who oversees the police of an area and what a person can do there; offers nothing that does not exist.
@Singleton
public class Overseeing {
    private final OversightBody body;
    private final AreaLookup areas;

    Overseeing(OversightBody body, AreaLookup areas) {
        this.body = body;
        this.areas = areas;
    }

    /// Who oversees the police here.
    public Oversight of(Texts t, Subject subject) {
        ForceName force = subject.force();
        List<SummaryRow> rows = new ArrayList<>();
        if (force == null) {
            return new Oversight(t.say("areadata.oversight.everywhere"), rows);
        }
        rows.add(new SummaryRow(t.say("areadata.oversight.force"), force.name(), ""));
        find(force)
                .ifPresent(f -> rows.add(new SummaryRow(
                        t.say("areadata.oversight.telephone"), f.telephone(), t.say("areadata.oversight.notUrgent"))));
        if (!force.slug().equals(body.force())) {
            return new Oversight(t.say("areadata.oversight.other", "force", force.name()), rows);
        }
        rows.add(new SummaryRow(t.say("areadata.oversight.by"), body.nameIn(t.language()), ""));
        rows.add(SummaryRow.of(t.say("areadata.oversight.telephone"), body.telephone()));
        rows.add(SummaryRow.of(t.say("areadata.oversight.email"), body.email()));
        return new Oversight(
                t.say(
                        "areadata.oversight.own",
                        "officeholder",
                        body.officeholderIn(t.language()),
                        "force",
                        force.name()),
                rows);
    }

    /// What a person can do, with the acts first that are nearest to this area.
    public List<NextStep> steps(Texts t, Subject subject) {
        List<NextStep> steps = new ArrayList<>();
        ForceName force = subject.force();
        if (subject.code() != null) {
            steps.add(new NextStep(
                    t.say("areadata.step.compare", "area", subject.name()),
                    t.say("areadata.step.compare.text"),
                    "/compare?area=" + subject.code()));
        }
        if (force != null) {
            steps.add(new NextStep(
                    t.say("areadata.step.supplied", "force", force.name()),
                    t.say("areadata.step.supplied.text"),
                    "/forces/" + force.slug()));
            if (force.slug().equals(body.force())) {
                steps.add(new NextStep(
                        t.say("areadata.step.changed"), t.say("areadata.step.changed.text"), "/you-said-we-did"));
                steps.add(new NextStep(
                        t.say("areadata.step.question", "body", body.inSentence(t.language())),
                        t.say("areadata.step.question.text"),
                        "mailto:" + body.email()));
            }
            find(force)
                    .filter(f -> f.url().startsWith("http"))
                    .ifPresent(f -> steps.add(new NextStep(
                            t.say("areadata.step.force", "force", force.name()),
                            t.say("areadata.step.force.text"),
                            f.url())));
        }
        steps.add(new NextStep(
                t.say("areadata.step.rights"),
                t.say("areadata.step.rights.text"),
                "https://www.gov.uk/police-powers-to-stop-and-search-your-rights"));
        steps.add(new NextStep(t.say("areadata.step.about"), t.say("areadata.step.about.text"), "/about-the-data"));
        return steps;
    }

    private Optional<Force> find(ForceName force) {
        return areas.findForce(force.slug());
    }
}
