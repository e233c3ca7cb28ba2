package candour.backend.areadata;

import candour.backend.area.AreaLookup;
import candour.backend.area.Force;
import candour.backend.areadata.AreaPage.Oversight;
import candour.backend.areadata.profile.ForceName;
import candour.backend.areadata.profile.Subject;
import candour.backend.platform.web.OversightBody;
import candour.backend.platform.web.component.NextStep;
import candour.backend.platform.web.component.SummaryRow;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says who oversees the police of an area and what a person can do there; offers nothing that does not exist.
@Singleton
class Overseeing {
    private final OversightBody body;
    private final AreaLookup areas;

    Overseeing(OversightBody body, AreaLookup areas) {
        this.body = body;
        this.areas = areas;
    }

    /// Who oversees the police here.
    Oversight of(Subject subject) {
        ForceName force = subject.force();
        List<SummaryRow> rows = new ArrayList<>();
        if (force == null) {
            return new Oversight(
                    "Each police force area in England and Wales has an elected Police and Crime Commissioner or a mayor who"
                            + " holds the chief constable to account.",
                    rows);
        }
        rows.add(new SummaryRow("Police force", force.name(), ""));
        find(force).ifPresent(f -> rows.add(new SummaryRow("Telephone", f.telephone(), "Not for emergencies")));
        if (!force.slug().equals(body.force())) {
            return new Oversight(
                    force.name() + " answers to the local policing body of its own area, not to the body that runs this"
                            + " portal. It decides on complaints handling and asks the force for explanations.",
                    rows);
        }
        rows.add(new SummaryRow("Overseen by", body.name(), ""));
        rows.add(SummaryRow.of("Telephone", body.telephone()));
        rows.add(SummaryRow.of("Email", body.email()));
        return new Oversight(
                "The " + body.officeholderTitle() + " holds " + force.name()
                        + " to account for the people who live here. You can put a question about these figures.",
                rows);
    }

    /// What a person can do, with the acts first that are nearest to this area.
    List<NextStep> steps(Subject subject) {
        List<NextStep> steps = new ArrayList<>();
        ForceName force = subject.force();
        if (subject.code() != null) {
            steps.add(new NextStep(
                    "Compare " + subject.name() + " with another area",
                    "See up to four areas side by side for the same months.",
                    "/compare?area=" + subject.code()));
        }
        if (force != null) {
            steps.add(new NextStep(
                    "See what " + force.name() + " supplied",
                    "Every month, with revisions and rows that could not be read.",
                    "/forces/" + force.slug()));
            if (force.slug().equals(body.force())) {
                steps.add(new NextStep(
                        "Ask " + body.name() + " a question",
                        "Write by email. Say which figure you mean: each has an address.",
                        "mailto:" + body.email()));
            }
            find(force)
                    .filter(f -> f.url().startsWith("http"))
                    .ifPresent(f -> steps.add(new NextStep(
                            "Go to " + force.name(), "For complaints, and to see the local policing team.", f.url())));
        }
        steps.add(new NextStep(
                "Know your rights in a stop and search",
                "On GOV.UK: what police must tell you and what you can ask for.",
                "https://www.gov.uk/police-powers-to-stop-and-search-your-rights"));
        steps.add(new NextStep(
                "Read what the data is and is not",
                "Definitions, sources, licences and how to cite.",
                "/about-the-data"));
        return steps;
    }

    private Optional<Force> find(ForceName force) {
        return areas.findForce(force.slug());
    }
}
