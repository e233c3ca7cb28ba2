package candour.backend.stopsearch.police;

import candour.backend.area.AreaLookup;
import candour.backend.area.Force;
import candour.backend.platform.fault.NotFound;
import candour.shared.area.ForceId;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/// The forces as data.police.uk serves them. Source: data.police.uk/docs, force related methods.
@Controller("/api")
class ForcesApi {
    /// A force in the list.
    @Serdeable
    record Named(String id, String name) {}

    /// A force by itself.
    ///
    /// @param engagementMethods always empty: the portal holds none
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Detailed(
            String id,
            String name,
            String description,
            String url,
            String telephone,

            @JsonProperty("engagement_methods") List<String> engagementMethods) {}

    private static final String TRANSPORT_POLICE = "btp";
    private final AreaLookup areas;

    ForcesApi(AreaLookup areas) {
        this.areas = areas;
    }

    /// Every force by name, without the British Transport Police.
    @Get("/forces")
    List<Named> forces() {
        return areas.forces().stream()
                .filter(force -> !force.slug().value().equals(TRANSPORT_POLICE))
                .map(force -> new Named(force.slug().value(), force.name()))
                .toList();
    }

    /// One force.
    @Get("/forces/{id}")
    Detailed force(String id) {
        Force force = find(id);
        return new Detailed(force.slug().value(), force.name(), "", force.url(), force.telephone(), List.of());
    }

    /// Its senior officers: the portal holds none.
    @Get("/forces/{id}/people")
    List<Named> people(String id) {
        find(id);
        return List.of();
    }

    private Force find(String id) {
        return ForceId.parse(id)
                .flatMap(areas::findForce)
                .orElseThrow(() -> new NotFound("no police force has this identifier"));
    }
}
