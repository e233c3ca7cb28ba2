package candour.backend.areadata.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import candour.backend.support.TestPortal;
import candour.shared.area.AreaKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class KeptProfilesTest {
    private static final Subject NOWHERE = new Subject(0, null, "Nowhere", AreaKind.DISTRICT, true, null);

    @Test
    void a_profile_is_worked_out_once_in_an_edition_and_anew_in_the_next() throws SQLException {
        TestPortal portal = TestPortal.emptied();
        KeptProfiles profiles = portal.bean(KeptProfiles.class);

        AreaProfile first = profiles.profile(NOWHERE, Period.year(2023));
        assertSame(first, profiles.profile(NOWHERE, Period.year(2023)));
        assertEquals(
                Period.year(2022), profiles.profile(NOWHERE, Period.year(2022)).period());

        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE edition SET number = number + 1");
        }
        assertNotSame(first, profiles.profile(NOWHERE, Period.year(2023)));
    }
}
