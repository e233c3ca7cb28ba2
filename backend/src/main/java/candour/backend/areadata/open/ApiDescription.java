package candour.backend.areadata.open;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The OpenAPI 3.1 description of the open interface, generated from the code when the portal is built.
@Singleton
class ApiDescription {
    private static final String FILE = "META-INF/swagger/candour.yml";
    private static final String SCHEMAS = "#/components/schemas/";
    private final String yaml;
    private final Map<String, Object> document;

    ApiDescription() {
        document = new Yaml(new SafeConstructor(new LoaderOptions())).load(read());
        // the build describes every address of the portal; pages are for people
        if (document.get("paths") instanceof Map<?, ?> paths) {
            paths.keySet().removeIf(path -> !path.toString().startsWith("/api/"));
        }
        if (document.get("paths") instanceof Map<?, ?> paths) {
            paths.forEach((path, methods) -> describe(path.toString(), methods));
        }
        keepWhatIsUsed(document);
        DumperOptions style = new DumperOptions();
        style.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        yaml = new Yaml(style).dump(document);
    }

    /// The description as YAML.
    String yaml() {
        return yaml;
    }

    /// The description as nested maps and lists.
    Map<String, Object> document() {
        return document;
    }

    /// The language of a page comes from its address and is nothing to be told; an answer that is written beforehand
    /// is no text but what it holds.
    @SuppressWarnings("unchecked") // a YAML document is maps by text, lists and plain values
    private static void describe(String path, @Nullable Object part) {
        switch (part) {
            case Map<?, ?> map -> {
                if (map.get("parameters") instanceof List<?> parameters) {
                    parameters.removeIf(one -> one.toString().contains(SCHEMAS + "Texts"));
                }
                if (map.get("content") instanceof Map<?, ?> content
                        && content.toString().contains("format=byte")) {
                    ((Map<String, Object>) map).put("content", written(path));
                }
                map.values().forEach(value -> describe(path, value));
            }
            case List<?> list -> list.forEach(value -> describe(path, value));
            case null, default -> {}
        }
    }

    private static Map<String, Object> written(String path) {
        if (path.equals("/api/v1")) {
            return Map.of("text/html", Map.of("schema", Map.of("type", "string")));
        }
        if (path.endsWith(".yaml")) {
            return Map.of("application/yaml", Map.of("schema", Map.of("type", "string")));
        }
        // as data.police.uk answers
        Map<String, Object> schema = path.startsWith("/api/stops")
                ? Map.of("type", "array", "items", Map.of("type", "object"))
                : Map.of("type", "object");
        return Map.of("application/json", Map.of("schema", schema));
    }

    /// Pages have forms and records of their own, which are no part of the API: only what its paths lead to stays.
    private static void keepWhatIsUsed(Map<String, Object> document) {
        if (document.get("components") instanceof Map<?, ?> components
                && components.get("schemas") instanceof Map<?, ?> schemas) {
            Set<String> used = new HashSet<>();
            collect(document.get("paths"), schemas, used);
            schemas.keySet().removeIf(name -> !used.contains(name.toString()));
        }
    }

    private static void collect(@Nullable Object part, Map<?, ?> schemas, Set<String> used) {
        switch (part) {
            case Map<?, ?> map -> map.values().forEach(value -> collect(value, schemas, used));
            case List<?> list -> list.forEach(value -> collect(value, schemas, used));
            case String text
            when text.startsWith(SCHEMAS) -> {
                String name = text.substring(SCHEMAS.length());
                if (used.add(name)) {
                    collect(schemas.get(name), schemas, used);
                }
            }
            case null, default -> {}
        }
    }

    private static String read() {
        try (InputStream file = ApiDescription.class.getClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the build left out " + FILE);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
