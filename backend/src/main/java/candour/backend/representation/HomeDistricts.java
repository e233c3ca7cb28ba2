package candour.backend.representation;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.platform.web.OversightBody;
import candour.shared.area.AreaKind;
import candour.shared.people.EqualityQuestion;
import jakarta.inject.Singleton;
import java.util.List;

/// The districts that people can say they live in: those of the force that the body oversees. Nothing finer is asked.
@Singleton
class HomeDistricts {
    /// The answer of people who live in none of them.
    static final String ELSEWHERE = "elsewhere";

    private final AreaLookup areas;
    private final OversightBody body;

    HomeDistricts(AreaLookup areas, OversightBody body) {
        this.areas = areas;
        this.body = body;
    }

    /// By name.
    List<Area> list() {
        return areas.findForce(body.force())
                .flatMap(areas::area)
                .map(area -> areas.children(area, AreaKind.DISTRICT))
                .orElse(List.of());
    }

    /// Whether this answer can be given.
    boolean takes(String answer) {
        return answer.equals(ELSEWHERE)
                || answer.equals(EqualityQuestion.PREFER_NOT_TO_SAY)
                || list().stream().anyMatch(area -> area.code().value().equals(answer));
    }
}
