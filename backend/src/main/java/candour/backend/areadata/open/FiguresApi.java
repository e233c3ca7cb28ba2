package candour.backend.areadata.open;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.areadata.profile.AreaFiguresLookup;
import candour.backend.areadata.profile.AreaProfile;
import candour.backend.areadata.profile.EthnicityBasis;
import candour.backend.areadata.profile.HeldMonths;
import candour.backend.areadata.profile.NationalTable;
import candour.backend.platform.fault.BadRequest;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.OversightBody;
import candour.shared.area.AreaCode;
import candour.shared.text.Language;
import candour.shared.wire.FiguresDocument;
import candour.shared.wire.NationalDocument;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Figures of areas as open data, all from rollups.
@Controller("/api/v1")
@Tag(name = "Figures")
class FiguresApi {
    private final AreaFiguresLookup figures;
    private final AreaLookup areas;
    private final OversightBody body;

    FiguresApi(AreaFiguresLookup figures, AreaLookup areas, OversightBody body) {
        this.figures = figures;
        this.areas = areas;
        this.body = body;
    }

    /// All figures of an area in a period: completeness, counts, rates, disparity ratios and caveats.
    ///
    /// @param code GSS code of the area, such as E08000025
    /// @param period latest-12 (default), latest-36, all, a year (2022), a month (2023-05) or 2022-04_2023-03
    /// @param language en (default) or cy: of the words in it; codes and numbers are the same in both
    /// @return the figures; `figures` is null where the force supplied nothing in the period
    @Get("/areas/{code}/figures")
    FiguresDocument figures(
            String code, @QueryValue @Nullable String period, @QueryValue(defaultValue = "en") String language) {
        Texts texts = texts(language);
        Area area = AreaCode.parse(code).flatMap(areas::find).orElseThrow(() -> new NotFound("no area has that code"));
        HeldMonths held = figures.held().orElseThrow(() -> new NotFound("no month of stop and search is held yet"));
        AreaProfile profile = figures.profile(figures.subject(area), held.parse(period == null ? "" : period));
        String cite = "%s, stop and search figures for %s, %s. %s"
                .formatted(
                        body.name(),
                        profile.completeness().hasSample() ? area.name() + " (made-up sample)" : area.name(),
                        profile.period().label(Texts.of(Language.ENGLISH)),
                        FiguresDocuments.LICENCE);
        return FiguresDocuments.of(profile, AreaApi.entry(area), cite, texts);
    }

    /// Every force with every ethnic group, for one calendar year or several.
    ///
    /// @param from first calendar year; the latest year held where it is not given
    /// @param to last calendar year; the first where it is not given; at most three years
    /// @param basis self-defined (default) or officer-defined
    @Get("/national")
    NationalDocument national(
            @QueryValue @Nullable Integer from, @QueryValue @Nullable Integer to, @QueryValue @Nullable String basis) {
        HeldMonths held = figures.held().orElseThrow(() -> new NotFound("no month of stop and search is held yet"));
        int first = from == null ? held.last().getYear() : from;
        int last = to == null ? first : to;
        if (last < first || last - first > 2) {
            throw new BadRequest("from and to are calendar years, from not after to, at most three years");
        }
        NationalTable table = figures.nationalTable(first, last, basis(basis));
        Map<Integer, AreaCode> codes = new HashMap<>();
        areas.forces().forEach(force -> {
            if (force.areaCode() != null) {
                codes.put(force.id(), force.areaCode());
            }
        });
        return FiguresDocuments.national(table, codes);
    }

    private static Texts texts(String language) {
        return Arrays.stream(Language.values())
                .filter(one -> one.code().equals(language))
                .findFirst()
                .map(Texts::of)
                .orElseThrow(() -> new BadRequest("language is en or cy"));
    }

    private static EthnicityBasis basis(@Nullable String code) {
        for (EthnicityBasis basis : EthnicityBasis.values()) {
            if (code == null || basis.code().equals(code)) {
                return basis;
            }
        }
        throw new BadRequest("basis is self-defined or officer-defined");
    }
}
