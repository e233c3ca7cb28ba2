package candour.backend.areadata.shown;

import candour.backend.areadata.profile.AreaProfile;
import candour.backend.areadata.profile.Completeness;
import candour.backend.areadata.profile.EthnicityBasis;
import candour.backend.areadata.profile.Period;
import candour.backend.areadata.profile.PopulationBase;
import candour.backend.areadata.profile.Subject;
import candour.backend.platform.chart.Sentences;
import candour.backend.platform.text.Texts;
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
public record FigureScope(
        Texts texts,
        Subject subject,
        Period period,
        EthnicityBasis basis,
        Completeness completeness,
        @Nullable PopulationBase residents,
        String path,
        String site) {
    public static FigureScope of(Texts texts, AreaProfile profile, EthnicityBasis basis, String path, String site) {
        return new FigureScope(
                texts,
                profile.area(),
                profile.period(),
                basis,
                profile.completeness(),
                profile.residents(),
                path,
                site);
    }

    /// The query that always means these very figures.
    public String query() {
        return within(period);
    }

    /// The query for the same figures of other months.
    public String within(Period months) {
        String key = "?period=" + URLEncoder.encode(months.key(), StandardCharsets.UTF_8);
        return basis == EthnicityBasis.SELF_DEFINED ? key : key + "&basis=" + basis.code();
    }

    /// Permanent address of the page with these months.
    public String address() {
        return site + texts.language().prefix() + path + query();
    }

    /// What the figures rest on: "2023, all 12 months supplied"; of a sum of forces: "2023, 39 of 43 police forces".
    public String months() {
        Completeness.Counted sum = completeness.counted();
        return texts.say(
                "areadata.scope.months",
                "period",
                period.label(texts),
                "complete",
                sum == null
                        ? Sentences.completeness(texts, completeness.supplied(), completeness.expected())
                        : counted(texts, "areadata.scope.forces", sum));
    }

    /// How many forces a sum counts: "1 of 43 police forces".
    ///
    /// @param key of the words around the two numbers
    public static String counted(Texts texts, String key, Completeness.Counted sum) {
        return texts.say(key, "n", sum.forces(), "of", sum.of());
    }

    /// Cases and period, below the sentence of a figure.
    String basis(long people) {
        return texts.say("areadata.scope.basis", "searches", Sentences.searches(texts, people), "months", months());
    }

    /// The same values as files: the figure alone as a table, and within the document of the open interface.
    ///
    /// @param figure the word that the exports name the figure by
    List<Download> downloads(String figure, String label) {
        return List.of(
                table(figure, label),
                new Download(texts.say("areadata.scope.all", "area", subject.name()), document(), "JSON"));
    }

    /// The figure alone as a table.
    Download table(String figure, String label) {
        return new Download(label, path + "/figures.csv" + query() + "&figure=" + figure, "CSV");
    }

    /// The document of the open interface that holds these months, with ethnicity on both bases.
    public String document() {
        return "/api/v1" + path + "/figures?period=" + URLEncoder.encode(period.key(), StandardCharsets.UTF_8);
    }

    /// Where the records come from, and the residents where the figure counts them.
    public SourceLine source(boolean withResidents) {
        String of = completeness.hasSample() ? "areadata.source.sample." : "areadata.source.";
        String records = residents == null || !withResidents
                ? texts.say(of + "records")
                : texts.say(of + "both", "residents", residents.label(texts));
        String dated = Sentences.months(texts, period.from(), period.to());
        return new SourceLine(records, dated, texts.say("areadata.source.licence"));
    }

    /// The area of the figures; a sum of forces says how many it counts: "England and Wales (39 forces)".
    String areaName() {
        Completeness.Counted sum = completeness.counted();
        return sum == null
                ? subject.name()
                : texts.say("areadata.comparison.forces", "area", subject.name(), "n", sum.forces());
    }

    /// The area as a citation names it, so that nobody cites what is made up as if it were published.
    public String citedArea() {
        return completeness.hasSample() ? texts.say("areadata.cited.sample", "area", areaName()) : areaName();
    }

    /// What a table holds, for whom and when.
    String caption(String what) {
        return texts.say("areadata.caption", "what", what, "area", areaName(), "period", period.label(texts));
    }

    /// Cases and period with the basis of ethnicity, below the sentence of a figure.
    String basisWithEthnicity(long people) {
        return texts.say("areadata.basisNote", "cases", basis(people), "basis", basis.label(texts));
    }

    /// What a drawing shows, read out after its sentence.
    String drawn(String what, String cases) {
        return texts.say("areadata.chart.says", "what", what, "cases", cases);
    }

    /// How to name a figure elsewhere.
    String citation(String sentence, String figure) {
        return texts.say(
                "areadata.citation",
                "sentence",
                sentence,
                "area",
                citedArea(),
                "months",
                months(),
                "address",
                address() + "#" + figure);
    }
}
