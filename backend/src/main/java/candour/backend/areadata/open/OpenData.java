package candour.backend.areadata.open;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.servers.Server;

/// The title page of the description of the open interface.
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Candour open data",
                        version = "1",
                        description =
                                "Stop and search figures by area with the census they are measured against, and the "
                                        + "published records. Everyone may read it, from any web page, without a key. Errors "
                                        + "are problem documents (RFC 9457). A month that a force did not supply is never zero.",
                        license =
                                @License(
                                        name = "Open Government Licence v3.0",
                                        url =
                                                "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/")),
        servers = @Server(url = "/"))
final class OpenData {
    private OpenData() {}
}
