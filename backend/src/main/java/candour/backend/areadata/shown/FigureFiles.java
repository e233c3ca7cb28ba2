package candour.backend.areadata.shown;

import candour.backend.areadata.profile.AreaFigures;
import candour.backend.areadata.profile.AreaFiguresLookup;
import candour.backend.areadata.profile.AreaProfile;
import candour.backend.areadata.profile.EthnicityBasis;
import candour.backend.areadata.profile.Period;
import candour.backend.areadata.profile.PopulationBase;
import candour.backend.areadata.profile.Subject;
import candour.backend.platform.export.CsvTable;
import candour.backend.platform.fault.BadRequest;
import candour.backend.platform.text.Texts;
import candour.shared.text.Language;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figures of an area as a CSV file. Every line says for whom, when, how many months were supplied and on which
/// residents it rests, so that a file torn from its page can still be read. As JSON the open interface has them.
@Singleton
public class FigureFiles {
    private static final List<String> COLUMNS = List.of(
            "area_code",
            "area_name",
            "period_from",
            "period_to",
            "months_supplied",
            "months_expected",
            "ethnicity_basis",
            "population_base",
            "figure",
            "code",
            "label",
            "measure",
            "value",
            "ci95_low",
            "ci95_high",
            "numerator",
            "denominator",
            "note");

    private final AreaFiguresLookup figures;

    FigureFiles(AreaFiguresLookup figures) {
        this.figures = figures;
    }

    /// A file and the name to keep it under.
    ///
    /// @param name without a folder, ASCII
    @SuppressWarnings("ArrayRecordComponent") // handed straight to the answer; never compared
    public record Taken(String name, byte[] content) {}

    /// The figures of an area.
    ///
    /// @param figure one figure by its word, or null for all
    /// @throws BadRequest for a figure there is not
    public Taken of(Subject subject, Period period, EthnicityBasis basis, @Nullable String figure) {
        AreaProfile profile = figures.profile(subject, period);
        List<FigureLine> lines = lines(profile, basis, figure);
        String name = "candour-" + slug((subject.code() == null ? "" : subject.code() + "-") + subject.name()) + "-"
                + period.key() + (basis == EthnicityBasis.SELF_DEFINED ? "" : "-" + basis.code())
                + (figure == null ? "" : "-" + slug(figure)) + ".csv";
        return new Taken(name, csv(profile, basis, lines));
    }

    private List<FigureLine> lines(AreaProfile profile, EthnicityBasis basis, @Nullable String figure) {
        List<FigureLine> lines = new ArrayList<>();
        if (profile instanceof AreaFigures found) {
            lines.addAll(FigureLines.of(found, basis));
            lines.addAll(FigureLines.comparison(figures.comparison(profile.area(), profile.period()), basis));
        }
        PopulationBase base = profile.residents();
        if (base != null) {
            lines.addAll(FigureLines.residents(base));
        }
        if (figure == null) {
            return lines;
        }
        List<FigureLine> wanted =
                lines.stream().filter(l -> l.figure().equals(figure)).toList();
        if (wanted.isEmpty() && lines.stream().anyMatch(l -> true)) {
            throw new BadRequest("figure is one of "
                    + String.join(
                            ", ",
                            lines.stream().map(FigureLine::figure).distinct().toList()));
        }
        return wanted;
    }

    private static byte[] csv(AreaProfile profile, EthnicityBasis basis, List<FigureLine> lines) {
        CsvTable file = new CsvTable(COLUMNS);
        PopulationBase base = profile.residents();
        String code = profile.area().code() == null ? "" : profile.area().code().value();
        for (FigureLine line : lines) {
            file.row(Arrays.asList(
                    code,
                    profile.area().name(),
                    profile.period().from().toString(),
                    profile.period().to().toString(),
                    profile.completeness().supplied(),
                    profile.completeness().expected(),
                    basis.code(),
                    base == null ? "" : base.label(Texts.of(Language.ENGLISH)),
                    line.figure(),
                    line.code(),
                    line.label(),
                    line.measure(),
                    line.value(),
                    line.low(),
                    line.high(),
                    line.numerator(),
                    line.denominator(),
                    line.note()));
        }
        return file.bytes();
    }

    static String slug(String words) {
        String plain = java.text.Normalizer.normalize(words, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return plain.replaceAll("[^A-Za-z0-9_-]+", "-")
                .replaceAll("^-+|-+$", "")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
