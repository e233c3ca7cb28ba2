package candour.backend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FeatureTableTest {
    private final FeatureTable table = FeatureTable.read();

    @Test
    void each_feature_has_a_row_and_each_row_a_feature() {
        Set<String> features = MainClasses.ofBackend().stream()
                .map(JavaClass::getPackageName)
                .map(MainClasses::feature)
                .filter(feature -> !feature.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        features.remove(FeatureTable.PLATFORM);

        assertEquals(features, table.rows().keySet());
    }

    @Test
    void each_feature_that_a_row_names_has_a_row() {
        assertEquals(Set.of(), table.strangers());
    }

    @Test
    void no_feature_knows_itself_by_way_of_others() {
        assertEquals(Optional.empty(), table.cycle());
    }

    @Test
    void a_cycle_is_found_however_long() {
        assertEquals(
                Optional.of("a"),
                FeatureTable.of(List.of("a: b", "b: c", "c: a", "d: a")).cycle());
        assertEquals(Optional.of("a"), FeatureTable.of(List.of("a: a")).cycle());
        assertEquals(
                Optional.empty(),
                FeatureTable.of(List.of("a: b c", "b: c", "c:")).cycle());
    }

    @Test
    void a_row_allows_what_it_names_the_platform_and_nothing_beyond() {
        FeatureTable small = FeatureTable.of(List.of("# a comment", "", "area:", "stopsearch: area"));

        assertTrue(small.allows("stopsearch", "area"));
        assertTrue(small.allows("area", "platform"));
        assertTrue(small.allows("area", "area"));
        assertFalse(small.allows("area", "stopsearch"));
        assertFalse(small.allows("platform", "area"));
        assertFalse(small.allows("area", ""));
    }
}
