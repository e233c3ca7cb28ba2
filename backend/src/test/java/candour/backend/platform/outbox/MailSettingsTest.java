package candour.backend.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.platform.outbox.MailSettings.Security;
import org.junit.jupiter.api.Test;

class MailSettingsTest {

    @Test
    void a_password_never_goes_openly_over_a_network() {
        assertRefused("security", () -> settings("mail.example.org", Security.NONE, "from@example.org"));
        assertTrue(settings("127.0.0.1", Security.NONE, "from@example.org").isSet());
        assertTrue(
                settings("mail.example.org", Security.TLS, "from@example.org").isSet());
    }

    @Test
    void mail_to_the_world_comes_from_an_address_of_ones_own() {
        assertRefused("from", () -> settings("mail.example.org", Security.STARTTLS, "candour@localhost"));
        assertRefused("from", () -> settings("mail.example.org", Security.STARTTLS, "nobody"));
    }

    @Test
    void without_a_host_nothing_is_set_and_a_password_is_never_printed() {
        assertFalse(settings("", Security.STARTTLS, "candour@localhost").isSet());
        assertFalse(
                settings("localhost", Security.NONE, "a@example.org").toString().contains("hush"));
    }

    private static MailSettings settings(String host, Security security, String from) {
        return new MailSettings(host, 587, "me", "hush", security, from);
    }

    private static void assertRefused(String setting, Runnable making) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, making::run);
        assertTrue(String.valueOf(refused.getMessage()).startsWith("the setting candour.smtp." + setting));
    }
}
