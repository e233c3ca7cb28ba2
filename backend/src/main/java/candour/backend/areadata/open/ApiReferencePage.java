package candour.backend.areadata.open;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Page;
import io.micronaut.http.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The open interface for people to read: every operation with its parameters, every document with its fields.
///
/// @param operations in order of address
/// @param documents what operations answer with, by name
public record ApiReferencePage(List<Operation> operations, List<Document> documents) implements Page {

    public ApiReferencePage {
        operations = List.copyOf(operations);
        documents = List.copyOf(documents);
    }

    @Override
    public String template() {
        return "areadata/open/apiReference.jte";
    }

    /// One address that answers.
    ///
    /// @param anchor of the heading
    /// @param method GET or POST
    /// @param path with `{names}` for its parts
    /// @param summary what it answers, in a sentence
    /// @param answers what its answer is; the name of a document, or empty
    public record Operation(
            String anchor, String method, String path, String summary, List<Parameter> parameters, String answers) {
        public Operation {
            parameters = List.copyOf(parameters);
        }
    }

    /// Something an operation is told.
    ///
    /// @param place `path` or `query`
    public record Parameter(String name, String place, boolean needed, String meaning) {}

    /// A document, or a part of one.
    public record Document(String name, List<Field> fields) {
        public Document {
            fields = List.copyOf(fields);
        }
    }

    /// A field of a document.
    ///
    /// @param type JSON type in words: "text", "list of LedgerMonth"
    public record Field(String name, String type) {}

    /// The page for a description of OpenAPI 3.1.
    static ApiReferencePage of(Texts texts, Map<String, Object> description) {
        List<Operation> operations = new ArrayList<>();
        map(description.get("paths")).forEach((path, methods) -> map(methods).forEach((method, operation) -> {
            operations.add(operation(texts, path, method.toUpperCase(Locale.ROOT), map(operation)));
        }));
        List<Document> documents = new ArrayList<>();
        map(map(description.get("components")).get("schemas")).forEach((name, schema) -> {
            List<Field> fields = new ArrayList<>();
            map(map(schema).get("properties"))
                    .forEach((field, type) -> fields.add(new Field(field, type(texts, map(type)))));
            documents.add(new Document(name, fields));
        });
        return new ApiReferencePage(operations, documents);
    }

    private static Operation operation(Texts texts, String path, String method, Map<String, Object> operation) {
        List<Parameter> parameters = new ArrayList<>();
        for (Object each : list(operation.get("parameters"))) {
            Map<String, Object> parameter = map(each);
            parameters.add(new Parameter(
                    text(parameter.get("name")),
                    text(parameter.get("in")),
                    Boolean.TRUE.equals(parameter.get("required")),
                    text(parameter.get("description"))));
        }
        Map<String, Object> content =
                map(map(map(operation.get("responses")).get("200")).get("content"));
        String answers = content.entrySet().stream()
                .map(media -> media.getKey().equals(MediaType.APPLICATION_JSON)
                        ? type(texts, map(map(media.getValue()).get("schema")))
                        : media.getKey())
                .findFirst()
                .orElse("");
        return new Operation(
                (method + path).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                method,
                path,
                text(operation.get("summary")),
                parameters,
                answers);
    }

    private static String type(Texts texts, Map<String, Object> schema) {
        Object reference = schema.get("$ref");
        if (reference != null) {
            return text(reference).replaceFirst(".*/", "");
        }
        for (String choice : List.of("anyOf", "oneOf", "allOf")) {
            for (Object each : list(schema.get(choice))) {
                if (map(each).containsKey("$ref")) {
                    return type(texts, map(each));
                }
            }
        }
        Object type = schema.get("type");
        String name = type instanceof List<?> several ? text(several.getFirst()) : text(type);
        return switch (name) {
            case "string" -> texts.say("areadata.open.type.string");
            case "integer" -> texts.say("areadata.open.type.integer");
            case "boolean" -> texts.say("areadata.open.type.boolean");
            case "array" -> texts.say("areadata.open.type.array", "what", type(texts, map(schema.get("items"))));
            default -> name.isEmpty() || name.equals("object") ? texts.say("areadata.open.type.object") : name;
        };
    }

    @SuppressWarnings("unchecked") // a YAML document is maps by text, lists and plain values
    private static Map<String, Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
