package candour.backend.areadata;

import candour.backend.areadata.profile.AreaProfile;
import candour.backend.areadata.profile.Completeness;
import candour.backend.areadata.profile.EthnicityBasis;
import candour.backend.areadata.profile.Period;
import candour.backend.areadata.profile.PopulationBase;
import candour.backend.areadata.profile.Subject;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.web.component.Download;
import candour.backend.platform.web.component.SourceLine;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every figure of one page shares: whom it is about, when, on whose word, where it stands and how to cite it.
///
/// @param path of the page without its query: "/areas/E06000055"
/// @param site address of the portal, without a slash at its end
record FigureScope(
        Subject subject,
        Period period,
        EthnicityBasis basis,
        Completeness completeness,
        @Nullable PopulationBase residents,
        String path,
        String site) {
    static final String LICENCE = "Contains public sector information licensed under the Open Government Licence v3.0";

    static FigureScope of(AreaProfile profile, EthnicityBasis basis, String path, String site) {
        return new FigureScope(
                profile.area(), profile.period(), basis, profile.completeness(), profile.residents(), path, site);
    }

    /// The query that always means these very figures.
    String query() {
        return within(period);
    }

    /// The query for the same figures of other months.
    String within(Period months) {
        String key = "?period=" + URLEncoder.encode(months.key(), StandardCharsets.UTF_8);
        return basis == EthnicityBasis.SELF_DEFINED ? key : key + "&basis=" + basis.code();
    }

    /// Permanent address of the page with these months.
    String address() {
        return site + path + query();
    }

    /// How many months the figures rest on: "2023, all 12 months supplied".
    String months() {
        return period.label() + ", " + Sentences.completeness(completeness.supplied(), completeness.expected());
    }

    /// Cases and period, below the sentence of a figure.
    String basis(long people) {
        return Sentences.searches(people) + " of people, " + months();
    }

    /// The same values as files: the figure alone as a table, and within the document of the open interface.
    ///
    /// @param figure the word that the exports name the figure by
    List<Download> downloads(String figure, String label) {
        return List.of(table(figure, label), new Download("all figures of " + subject.name(), document(), "JSON"));
    }

    /// The figure alone as a table.
    Download table(String figure, String label) {
        return new Download(label, path + "/figures.csv" + query() + "&figure=" + figure, "CSV");
    }

    /// The document of the open interface that holds these months, with ethnicity on both bases.
    String document() {
        return "/api/v1" + path + "/figures?period=" + URLEncoder.encode(period.key(), StandardCharsets.UTF_8);
    }

    /// Where the records come from, and the residents where the figure counts them.
    SourceLine source(boolean withResidents) {
        String records = "Stop and search records published on data.police.uk";
        String census = residents == null || !withResidents ? "" : "; residents: " + residents.label() + " (ONS)";
        String dated = Sentences.months(period.from(), period.to());
        return new SourceLine(records + census, dated, LICENCE + ".");
    }

    /// How to name a figure elsewhere.
    String citation(String sentence, String figure) {
        return "\"" + sentence + ".\" Candour, " + subject.name() + ", " + months() + ". " + address() + "#" + figure;
    }
}
