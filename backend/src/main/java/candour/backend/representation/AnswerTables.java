package candour.backend.representation;

import candour.backend.disclosure.Attribute;
import candour.backend.disclosure.Category;
import candour.backend.disclosure.Population;
import candour.backend.disclosure.Reach;
import candour.backend.disclosure.ReleasableTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The closed list of tables in which answers about equality may be released: one question each, never two together.
/// What is about children is released by the year;
/// backgrounds, which are many and small, and sex, for which the list has no room, are not released at all.
public final class AnswerTables {
    /// Code of the table that holds the number of answers.
    public static final String NUMBER = "number";

    private static final Map<Characteristic, Reach> RELEASED = Map.of(
            Characteristic.ETHNIC_GROUP, Reach.DISTRICT_AND_QUARTER,
            Characteristic.AGE, Reach.FORCE_AND_YEAR,
            Characteristic.RELIGION, Reach.FORCE_AND_YEAR,
            Characteristic.DISABILITY, Reach.FORCE_AND_YEAR);

    private AnswerTables() {}

    /// Code of the answers given on an occasion.
    public static String population(Occasion occasion) {
        return "about-you-" + occasion.code();
    }

    /// The characteristics that are released, in their order.
    public static List<Characteristic> released() {
        return Stream.of(Characteristic.values()).filter(RELEASED::containsKey).toList();
    }

    static Population of(Occasion occasion) {
        List<ReleasableTable> tables = new ArrayList<>();
        tables.add(ReleasableTable.of(NUMBER, "reach.table.number", Reach.DISTRICT_AND_QUARTER));
        for (Characteristic one : released()) {
            tables.add(new ReleasableTable(
                    one.code(),
                    "reach.by." + one.code(),
                    List.of(attribute(one)),
                    Optional.ofNullable(RELEASED.get(one)).orElseThrow(),
                    Set.of()));
        }
        return new Population(population(occasion), tables);
    }

    /// Key of the words of a category.
    public static String textKey(Characteristic characteristic, String category) {
        return category.equals(Characteristic.UNKNOWN)
                ? "reach.unknown"
                : switch (characteristic) {
                    case AGE -> category.equals("under-18") ? "reach.age.under-18" : "shared.equality.age." + category;
                    case DISABILITY -> "reach.disability." + category;
                    default -> "shared.equality." + characteristic.code() + "." + category;
                };
    }

    private static Attribute attribute(Characteristic characteristic) {
        List<Category> categories = Stream.concat(
                        characteristic.categories().stream(), Stream.of(Characteristic.UNKNOWN))
                .map(category -> new Category(category, textKey(characteristic, category)))
                .toList();
        return new Attribute(characteristic.code(), "reach.by." + characteristic.code(), categories);
    }
}
