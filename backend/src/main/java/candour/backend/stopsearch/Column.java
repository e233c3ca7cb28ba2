package candour.backend.stopsearch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The 15 columns of the published file, with the other names they are known by.
enum Column {
    TYPE("Type"),
    DATE("Date", "Datetime", "Date and time"),
    PART_OF_OPERATION("Part of a policing operation", "Part of policing operation", "Operation"),
    OPERATION("Policing operation", "Operation name"),
    LATITUDE("Latitude"),
    LONGITUDE("Longitude"),
    GENDER("Gender"),
    AGE_RANGE("Age range"),
    SELF_DEFINED_ETHNICITY("Self-defined ethnicity"),
    OFFICER_DEFINED_ETHNICITY("Officer-defined ethnicity"),
    LEGISLATION("Legislation"),
    OBJECT_OF_SEARCH("Object of search"),
    OUTCOME("Outcome"),
    OUTCOME_LINKED("Outcome linked to object of search", "Outcome linked to object"),
    MORE_THAN_OUTER_CLOTHING(
            "Removal of more than just outer clothing",
            "Removal of more than outer clothing",
            "Clothing removal",
            "Removal of clothing");

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    /// The name in the published header.
    String published() {
        return names.getFirst();
    }

    /// The column that a header cell names, whatever its case, hyphens, underscores and spaces.
    static Optional<Column> named(String cell) {
        String wanted = plain(cell);
        for (Column column : values()) {
            if (column.names.stream().anyMatch(name -> plain(name).equals(wanted))) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
    }
}
