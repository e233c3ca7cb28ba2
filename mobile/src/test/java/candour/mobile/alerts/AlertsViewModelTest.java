package candour.mobile.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.mobile.alerts.AlertsViewModel.State;
import candour.mobile.background.Background;
import candour.mobile.device.Alerts;
import candour.mobile.look.LookStore;
import candour.mobile.look.LookViewModel;
import candour.mobile.store.AppFolder;
import candour.mobile.support.FakeAlerts;
import candour.mobile.support.FakePortal;
import candour.shared.alert.AlertKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertsViewModelTest {
    private static final String TOKEN = "a-token-made-up-for-this-test";
    private static final String ON = "/api/v1/alerts";
    private static final String OFF = "/api/v1/alerts/off";

    private final Path place;
    private final AppFolder folder;
    private final LookViewModel look;
    private final FakeAlerts phone = new FakeAlerts(Optional.of(TOKEN));
    private final FakePortal portal = new FakePortal()
            .on(ON, body -> body.isEmpty() ? "200 {\"offered\":true}" : "204 ")
            .on(OFF, "204 ");

    AlertsViewModelTest(@TempDir Path place) {
        this.place = place;
        this.folder = new AppFolder(place);
        this.look = new LookViewModel(new LookStore(folder));
    }

    @Test
    void before_anybody_turns_them_on_nothing_is_asked_and_nothing_is_on_the_disk() throws IOException {
        AlertsViewModel alerts = alerts(phone, "2026-11-20T10:00:00Z");
        alerts.renew();
        alerts.choose(AlertKind.MINUTES, true);
        alerts.choose(AlertKind.MINUTES, false);
        alerts.erase();
        alerts.turnOn();

        assertEquals(State.NOTHING_CHOSEN, alerts.state().get());
        assertEquals(0, phone.asked());
        assertEquals(List.of(), portal.asked());
        assertEquals("", everythingKept());
    }

    @Test
    void the_portal_is_asked_before_the_device_makes_itself_known() {
        portal.on(ON, "200 {\"offered\":false}");
        AlertsViewModel alerts = turnedOn(phone);

        assertEquals(State.NOT_OFFERED, alerts.state().get());
        assertEquals(0, phone.asked());
        assertEquals(List.of(ON), portal.asked());
        assertFalse(alerts.isOn());
    }

    @Test
    void what_was_chosen_is_sent_in_the_language_that_holds_and_the_token_is_not_kept() throws IOException {
        AlertsViewModel alerts = turnedOn(phone);

        assertEquals(State.ON, alerts.state().get());
        assertEquals(
                "{\"token\":\"" + TOKEN + "\",\"language\":\"en\",\"kinds\":[\"minutes\",\"figures\"]}",
                portal.bodies().get(1));
        assertFalse(everythingKept().contains(TOKEN));
        AlertsViewModel later = alerts(phone, "2026-11-21T10:00:00Z");
        assertEquals(State.ON, later.state().get());
        assertTrue(later.isChosen(AlertKind.FIGURES));
    }

    @Test
    void without_a_network_nothing_changes_and_that_is_said() {
        portal.network(false);
        AlertsViewModel alerts = turnedOn(phone);

        assertEquals(State.NOT_REACHED, alerts.state().get());
        assertEquals(0, phone.asked());
        assertFalse(alerts.isOn());
    }

    @Test
    void a_request_whose_answer_is_lost_may_have_arrived_so_alerts_can_be_turned_off() {
        portal.on(ON, body -> {
            portal.loseAnswers(!body.isEmpty());
            return body.isEmpty() ? "200 {\"offered\":true}" : "204 ";
        });
        AlertsViewModel alerts = turnedOn(phone);

        assertEquals(State.UNSURE, alerts.state().get());
        assertTrue(alerts.isOn());
        portal.loseAnswers(false);
        alerts.turnOff();
        assertEquals(State.OFF, alerts.state().get());
    }

    @Test
    void a_phone_whose_owner_says_no_is_not_told_to_the_portal() {
        AlertsViewModel alerts = turnedOn(new FakeAlerts(Optional.empty()));

        assertEquals(State.NOT_ALLOWED, alerts.state().get());
        assertEquals(List.of(ON), portal.asked());
    }

    @Test
    void they_are_off_once_the_portal_knows_and_not_before() throws IOException {
        AlertsViewModel alerts = turnedOn(phone);
        portal.network(false);
        alerts.turnOff();
        assertEquals(State.STILL_ON, alerts.state().get());
        assertTrue(alerts.isOn());

        portal.network(true);
        alerts.turnOff();
        assertEquals(State.OFF, alerts.state().get());
        assertEquals(OFF, portal.asked().get(portal.asked().size() - 1));
        assertEquals("", everythingKept());
    }

    @Test
    void the_portal_is_told_again_once_a_month() {
        turnedOn(phone);
        int before = portal.asked().size();
        alerts(phone, "2026-11-30T10:00:00Z").renew();
        assertEquals(before, portal.asked().size());

        alerts(phone, "2026-12-01T10:00:00Z").renew();
        alerts(phone, "2026-12-02T10:00:00Z").renew();
        assertEquals(before + 1, portal.asked().size());
    }

    @Test
    void erasing_everything_turns_them_off_too() throws IOException {
        AlertsViewModel alerts = turnedOn(phone);
        alerts.erase();

        assertEquals(State.OFF, alerts.state().get());
        assertEquals(OFF, portal.asked().get(portal.asked().size() - 1));
        assertEquals("", everythingKept());
    }

    @Test
    void a_computer_receives_none() {
        assertEquals(
                State.NOT_HERE,
                alerts(Alerts.none(), "2026-11-20T10:00:00Z").state().get());
        assertEquals(
                State.NOT_HERE,
                new AlertsViewModel(
                                phone, portal.api(), Background.here(), look, new AppFolder(null), Clock.systemUTC())
                        .state()
                        .get());
    }

    private AlertsViewModel turnedOn(Alerts device) {
        AlertsViewModel alerts = alerts(device, "2026-11-20T10:00:00Z");
        alerts.choose(AlertKind.FIGURES, true);
        alerts.choose(AlertKind.MINUTES, true);
        alerts.turnOn();
        return alerts;
    }

    private AlertsViewModel alerts(Alerts device, String now) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        return new AlertsViewModel(device, portal.api(), Background.here(), look, folder, clock);
    }

    private String everythingKept() throws IOException {
        StringBuilder kept = new StringBuilder();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                kept.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return kept.toString();
    }
}
