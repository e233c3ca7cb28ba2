package candour.backend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PublicTypesTest {

    @Test
    void nothing_is_public_that_only_its_own_package_uses() {
        assertEquals(List.of(), new PublicTypes(MainClasses.withTemplates()).usedOnlyAtHome());
    }
}
