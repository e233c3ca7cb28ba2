package candour.backend.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.support.Browsing;
import candour.backend.support.FakeFcm;
import candour.backend.support.TestPortal;
import candour.shared.alert.AlertKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Turning alerts on and off as the app does, and what is kept of it.
class AlertApiTest {
    private final AlertPortal portal;
    private final FakeFcm fcm;

    AlertApiTest(@TempDir Path folder) throws Exception {
        portal = AlertPortal.start(folder);
        fcm = portal.fcm;
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void what_is_stored_is_no_token_and_what_is_old_is_forgotten() {
        portal.ask(1, "en", AlertPortal.all());
        AlertDevice device = portal.bean(AlertDeviceRepository.class)
                .findById(portal.devices().getFirst())
                .orElseThrow();
        assertFalse(new String(device.sealed(), StandardCharsets.ISO_8859_1).contains("device"));
        portal.tell(AlertKind.MINUTES);
        portal.spread();

        AlertsWaitingRule late = portal.bean(AlertsWaitingRule.class);
        assertEquals(0, late.apply(AlertPortal.real()));
        assertEquals(1, late.apply(AlertPortal.real().plus(Duration.ofHours(24))));
        AlertDevicesRule old = portal.bean(AlertDevicesRule.class);
        assertEquals(0, old.apply(AlertPortal.real().plus(Duration.ofDays(200))));
        assertEquals(1, old.apply(AlertPortal.real().plus(Duration.ofDays(320))));
    }

    @Test
    void what_cannot_be_meant_is_refused_and_too_much_is_slowed_down() {
        assertEquals(200, portal.web.get("/api/v1/alerts").statusCode());
        assertEquals("{\"offered\":true}", portal.web.get("/api/v1/alerts").body());
        for (String wrong : List.of(
                "{}",
                "{\"token\":\"short\",\"language\":\"en\",\"kinds\":[\"minutes\"]}",
                "{\"token\":\"" + AlertPortal.token(1) + "\",\"language\":\"fr\",\"kinds\":[\"minutes\"]}",
                "{\"token\":\"" + AlertPortal.token(1) + "\",\"language\":\"en\",\"kinds\":[]}",
                "{\"token\":\"" + AlertPortal.token(1) + "\",\"language\":\"en\",\"kinds\":[\"mine\"]}")) {
            assertEquals(400, portal.web.tell("/api/v1/alerts", wrong).statusCode(), wrong);
        }
        List<Integer> answers = IntStream.range(0, AlertLimit.AT_ONCE + 2)
                .mapToObj(i -> portal.off(i).statusCode())
                .distinct()
                .toList();
        assertEquals(List.of(204, 429), answers);
    }

    @Test
    void without_a_service_account_nothing_is_offered_written_or_called() {
        Browsing plain = Browsing.testPortal();
        assertEquals("{\"offered\":false}", plain.get("/api/v1/alerts").body());
        assertEquals(
                404,
                plain.tell("/api/v1/alerts", AlertPortal.wanted(1, "en", AlertPortal.all()))
                        .statusCode());
        TestPortal.running().bean(Alerting.class).tell(AlertKind.MINUTES);

        assertEquals(List.of(), portal.bean(OutboxAlertRepository.class).list());
        assertTrue(TestPortal.running().bean(PushRoute.class).find().isEmpty());
        assertEquals(0, fcm.calls());
    }

    @Test
    void whoever_turns_alerts_off_gets_not_even_what_waits_already() {
        portal.ask(1, "en", AlertPortal.all());
        portal.tell(AlertKind.MINUTES);
        portal.spread();
        assertEquals(204, portal.off(1).statusCode());
        assertEquals(204, portal.off(2).statusCode());

        assertEquals(0, portal.sending().sendDue());
        assertEquals(0, fcm.calls());
        assertEquals(0, portal.bean(AlertDeviceRepository.class).count());
    }

    @Test
    void a_device_gets_the_kinds_it_asked_for_in_its_language_until_it_asks_for_others() {
        portal.ask(1, "cy", List.of("minutes"));
        portal.tell(AlertKind.MINUTES);
        portal.tell(AlertKind.FIGURES);
        assertEquals(1, portal.sending().sendDue());
        assertTrue(fcm.bodies().getFirst().contains("Mae rhywbeth newydd i’w ddarllen yn Candour."));

        portal.ask(1, "en", List.of("figures", "panels"));
        portal.tell(AlertKind.MINUTES);
        portal.tell(AlertKind.FIGURES);
        assertEquals(1, portal.sending().sendDue());
        assertTrue(fcm.bodies().getLast().contains("There are new figures in Candour."));
    }
}
