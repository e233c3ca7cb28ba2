package candour.backend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.Rows;
import candour.backend.support.StaffDesk;
import candour.backend.support.TestPortal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// `candour user add` opens the account by which everybody else is invited.
class UserCommandTest {
    private static final Pattern LINK = Pattern.compile("https?://\\S+/invitation/\\S+");

    private final Commands commands = new Commands();
    private Rows rows;

    @BeforeEach
    void start() {
        rows = Rows.of(TestPortal.emptied());
    }

    @Test
    void the_first_administrator_gets_a_link_that_sets_the_account_up() {
        assertEquals(0, add("first@example.org", "administrator"), commands.complained());

        Matcher link = LINK.matcher(commands.said());
        assertTrue(link.find(), commands.said());
        assertTrue(commands.said().contains("Sample Person"), commands.said());
        StaffDesk desk = StaffDesk.anonymous();
        String to = desk.get(URI.create(link.group()).getPath())
                .headers()
                .firstValue("location")
                .orElse("");
        assertEquals("/invitation", to);
        assertEquals(200, desk.get(to).statusCode());
        assertEquals(
                List.of("first@example.org ADMINISTRATOR -"),
                rows.list("SELECT CONCAT_WS(' ', email, roles, COALESCE(force_slug, '-')) FROM account"));
        assertEquals(1, rows.count("audit_event"));
    }

    @Test
    void once_somebody_can_invite_the_command_asks_twice() {
        assertEquals(0, add("first@example.org", "administrator"));
        assertEquals(1, add("second@example.org", "caseworker"));
        assertTrue(commands.complained().contains("There is an administrator already"), commands.complained());
        assertEquals(1, rows.count("account"));

        assertEquals(0, add("second@example.org", "caseworker,safeguarding-lead", "--yes", "--force", "west-midlands"));
        assertEquals(
                List.of("west-midlands"), rows.list("SELECT force_slug FROM account WHERE force_slug IS NOT NULL"));
    }

    @Test
    void nobody_has_two_accounts() {
        assertEquals(0, add("first@example.org", "administrator"));
        assertEquals(1, add("FIRST@example.org", "administrator", "--yes"));
        assertTrue(commands.complained().contains("already"), commands.complained());
        assertEquals(1, rows.count("account"));
    }

    @Test
    void what_cannot_be_is_refused_before_anything_is_stored() {
        assertEquals(2, add("first@example.org", "king"));
        assertTrue(commands.complained().contains("a role is one of"), commands.complained());
        assertEquals(2, add("no address", "administrator"));
        assertEquals(2, commands.run("user", "add", "--email", "a@example.org", "--name", " ", "--role", "chair"));
        assertEquals(1, add("first@example.org", "caseworker", "--force", "atlantis"));
        assertTrue(commands.complained().contains("no police force atlantis"), commands.complained());
        assertEquals(2, add("first@example.org", "force-contact,caseworker"));
        assertTrue(commands.complained().contains("can have no other role"), commands.complained());
        assertEquals(2, add("first@example.org", "force-contact"));
        assertTrue(commands.complained().contains("belongs to one force"), commands.complained());
        assertEquals(2, commands.run("user"));
        assertEquals(0, rows.count("account"));
    }

    private int add(String email, String roles, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("user", "add", "--email", email, "--name", "Sample Person", "--role", roles));
        arguments.addAll(List.of(more));
        return commands.run(arguments.toArray(String[]::new));
    }
}
