package candour.mobile.areadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.text.Texts;
import candour.shared.text.Language;
import candour.shared.wire.AreaEntry;
import candour.shared.wire.BoundaryDocument;
import candour.shared.wire.BoundaryPlace;
import candour.shared.wire.PeriodDocument;
import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MapWordsTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

    @Test
    void every_place_has_the_number_of_the_document() {
        BoundaryDocument document = Documents.boundary("boundary");
        MapWords words = new MapWords(ENGLISH, document);
        List<String> sent = new ArrayList<>();
        for (JsonElement place : Documents.independently("boundary").getAsJsonArray("places")) {
            sent.add(place.getAsJsonObject().getAsJsonObject("area").get("name").getAsString() + ": "
                    + String.format(
                            Locale.UK,
                            "%,d",
                            place.getAsJsonObject().get("people").getAsLong()) + " searches");
        }

        assertEquals(
                sent,
                document.places().stream()
                        .map(place -> place.area().name() + ": " + words.words(place))
                        .toList());
        assertEquals("Districts in West Midlands", words.heading());
    }

    @Test
    void more_searches_are_never_a_lighter_step_and_the_legend_names_every_step() {
        BoundaryDocument document = Documents.boundary("boundary");
        MapWords words = new MapWords(ENGLISH, document);
        for (BoundaryPlace one : document.places()) {
            for (BoundaryPlace other : document.places()) {
                assertTrue(people(one) <= people(other) == words.step(one) <= words.step(other)
                        || words.step(one) == words.step(other));
            }
        }
        assertEquals(
                document.places().stream().map(words::step).distinct().sorted().toList(),
                words.legend().stream().map(MapWords.Key::step).toList());
    }

    @Test
    void what_was_not_supplied_is_a_step_of_its_own_and_no_zero() {
        BoundaryDocument document = document(place("A", null), place("B", 0L), place("C", 0L));
        MapWords words = new MapWords(ENGLISH, document);

        assertEquals(
                List.of(0, 3, 3), document.places().stream().map(words::step).toList());
        assertEquals("not supplied", words.words(document.places().get(0)));
        assertEquals("no searches", words.words(document.places().get(1)));
        assertEquals(List.of(new MapWords.Key(3, "0 searches"), new MapWords.Key(0, "Not supplied")), words.legend());
    }

    @Test
    void neighbours_are_said_to_be_where_an_area_lies() {
        assertEquals(
                "Where Birmingham lies in West Midlands",
                new MapWords(ENGLISH, Documents.boundary("boundary-district")).heading());
    }

    private static long people(BoundaryPlace place) {
        Long people = place.people();
        return people == null ? -1 : people;
    }

    private static BoundaryDocument document(BoundaryPlace... places) {
        return new BoundaryDocument(
                area("Z"), null, new PeriodDocument("2023", "2023", "2023-01", "2023-12"), false, List.of(places));
    }

    private static BoundaryPlace place(String name, @Nullable Long people) {
        return new BoundaryPlace(area(name), people, List.of());
    }

    private static AreaEntry area(String name) {
        return new AreaEntry("E0" + name, "ward", name, 2024, true, null);
    }
}
