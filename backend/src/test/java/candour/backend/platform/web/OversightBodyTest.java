package candour.backend.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.shared.area.ForceId;
import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OversightBodyTest {

    @Test
    void the_defaults_name_nobody() {
        OversightBody body = with(Map.of());
        assertEquals("Office of the Police and Crime Commissioner", body.name());
        assertEquals("contact@example.org", body.email());
        assertEquals(List.of("1 Example Street", "Example Town", "EX1 1EX"), body.address());
        assertEquals(new ForceId("west-midlands"), body.force());
        assertEquals(Optional.empty(), body.findLogo());
    }

    @Test
    void settings_replace_the_defaults() {
        OversightBody body = with(Map.of(
                "candour.body.name", "Mayor's Office",
                "candour.body.address", "2 High Street, Bedford",
                "candour.body.colour", "#123456",
                "candour.body.logo", "/srv/logo.svg",
                "candour.body.force-slug", "bedfordshire"));
        assertEquals("Mayor's Office", body.name());
        assertEquals(List.of("2 High Street", "Bedford"), body.address());
        assertEquals("#123456", body.colour());
        assertEquals(Optional.of("/srv/logo.svg"), body.findLogo());
        assertEquals(new ForceId("bedfordshire"), body.force());
    }

    @Test
    void a_setting_that_cannot_be_used_stops_the_start_and_is_named() {
        Map<String, String> wrong = Map.of(
                "name", " ",
                "telephone", "ring us",
                "email", "somebody",
                "website", "javascript:alert(1)",
                "colour", "red;}",
                "deep-colour", "#12345",
                "logo", "/etc/passwd",
                "force-slug", "West Midlands");
        wrong.forEach((setting, value) -> {
            Exception refused =
                    assertThrows(Exception.class, () -> with(Map.of("candour.body." + setting, value)), setting);
            assertTrue(String.valueOf(refused).contains("candour.body." + setting), String.valueOf(refused));
        });
    }

    private static OversightBody with(Map<String, String> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("datasources.default.enabled", false);
        try (ApplicationContext context = ApplicationContext.builder(all)
                .bootstrapEnvironment(false)
                .eagerInitSingletons(false)
                .start()) {
            return context.getBean(OversightBody.class);
        }
    }
}
