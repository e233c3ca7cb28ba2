package candour.backend;

import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.persistence.EditionRepository;
import candour.backend.support.TestPortal;
import org.junit.jupiter.api.Test;

class StartingTest {

    @Test
    void a_new_portal_has_an_edition() {
        assertTrue(TestPortal.emptied().bean(EditionRepository.class).number() > 0);
    }
}
