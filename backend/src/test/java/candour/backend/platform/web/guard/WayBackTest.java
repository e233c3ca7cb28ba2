package candour.backend.platform.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Signing in leads back to a page of staff on this portal and nowhere else.
class WayBackTest {

    @ParameterizedTest
    @ValueSource(strings = {"/staff", "/staff/reports", "/staff/reports/0a-b_c~d?page=2&q=a%20b", "/staff/a/b.csv"})
    void a_page_of_staff_is_kept(String path) {
        assertEquals(path, WayBack.of(path).path());
    }

    @Test
    void the_language_is_left_to_those_who_show_pages() {
        assertEquals("/staff/me", WayBack.of("/cy/staff/me").path());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/areas",
                "//evil.example/staff",
                "https://evil.example/staff",
                "/staff/../areas",
                "/staff//evil.example",
                "/staff\\evil.example",
                "/staff@evil.example",
                "/staffevil.example",
                "/staff/x\r\nSet-Cookie: a=b",
                "/staff/./x",
                "javascript:/staff",
                "/staff/%2e%2e/x",
                "/staff?next=https://evil.example"
            })
    void everything_else_becomes_the_home_of_staff(String path) {
        assertEquals(WayBack.HOME, WayBack.of(path));
    }

    @Test
    void the_way_back_goes_through_the_address_encoded() {
        assertEquals(
                "/sign-in?next=%2Fstaff%2Freports%3Fpage%3D2",
                WayBack.of("/staff/reports?page=2").through("/sign-in").toString());
        assertEquals("/sign-in", WayBack.of("/areas").through("/sign-in").toString());
    }
}
