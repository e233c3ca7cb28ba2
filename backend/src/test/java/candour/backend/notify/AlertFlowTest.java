package candour.backend.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.backend.experience.Telling;
import candour.backend.support.FakeFcm;
import candour.shared.alert.AlertKind;
import candour.shared.text.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Alerts from the act that causes them to the sending service, which is ours and misbehaves.
class AlertFlowTest {
    /// All that a message may be: S20. The mark is one of six, the same for everybody.
    private static final Pattern WHOLE = Pattern.compile("\\{\"message\":\\{"
            + "\"android\":\\{\"collapse_key\":\"candour-([1-6])\",\"notification\":\\{\"tag\":\"candour-\\1\"},\"ttl\":\"86400s\"},"
            + "\"apns\":\\{\"headers\":\\{\"apns-collapse-id\":\"candour-\\1\"},\"payload\":\\{\"aps\":\\{}}},"
            + "\"notification\":\\{\"body\":\"([^\"]*)\",\"title\":\"Candour\"},"
            + "\"token\":\"(device-[0-9]{5}-of-a-test)\"}}");

    private static final List<String> SENTENCES = List.of(
            "There is something new to read in Candour.",
            "There is a new date in Candour.",
            "There is something new to join in Candour.",
            "There is news in Candour.",
            "There is an update in Candour.",
            "There are new figures in Candour.",
            "Mae rhywbeth newydd i’w ddarllen yn Candour.",
            "Mae dyddiad newydd yn Candour.",
            "Mae rhywbeth newydd i ymuno ag ef yn Candour.",
            "Mae newyddion yn Candour.",
            "Mae diweddariad yn Candour.",
            "Mae ffigurau newydd yn Candour.");

    private final AlertPortal portal;
    private final FakeFcm fcm;

    AlertFlowTest(@TempDir Path folder) throws Exception {
        portal = AlertPortal.start(folder);
        fcm = portal.fcm;
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void of_a_thousand_messages_each_is_one_of_the_six_sentences_and_nothing_else() {
        for (int i = 0; i < 84; i++) {
            portal.bean(AlertDevices.class)
                    .put(
                            new DeviceToken(AlertPortal.token(i)),
                            Language.values()[i % 2],
                            EnumSet.allOf(AlertKind.class));
        }
        for (int round = 0; round < 2; round++) {
            for (AlertKind kind : AlertKind.values()) {
                portal.tell(kind);
            }
        }
        portal.settle(portal.sending(), Duration.ofMinutes(5));

        assertEquals(84 * 12, fcm.bodies().size());
        TreeSet<String> said = new TreeSet<>();
        for (String body : fcm.bodies()) {
            Matcher whole = WHOLE.matcher(body);
            assertTrue(whole.matches(), body);
            said.add(whole.group(2));
        }
        assertEquals(new TreeSet<>(SENTENCES), said);
        assertEquals(84, fcm.delivered().size());
        assertTrue(fcm.delivered().values().stream().allMatch(times -> times == 12));
    }

    @Test
    void no_sentence_says_what_the_app_is_for_or_where_its_owner_lives() {
        Pattern telling = Pattern.compile(
                "police|stop|search|report|officer|area|panel|heddlu|chwil|adroddiad|swyddog|ardal",
                Pattern.CASE_INSENSITIVE);
        assertEquals(
                List.of(),
                SENTENCES.stream().filter(one -> telling.matcher(one).find()).toList());
    }

    @Test
    void before_anybody_opts_in_nothing_is_called() {
        for (AlertKind kind : AlertKind.values()) {
            portal.tell(kind);
        }
        assertEquals(0, portal.sending().sendDue());

        assertEquals(0, fcm.calls());
        assertEquals(0, portal.waiting.count());
    }

    @Test
    void an_alert_of_an_act_that_is_rolled_back_is_never_sent() {
        portal.ask(1, "en", AlertPortal.all());
        assertThrows(IllegalStateException.class, () -> portal.transactions().executeWrite(status -> {
            portal.bean(Alerting.class).tell(AlertKind.MINUTES);
            throw new IllegalStateException("the act failed");
        }));
        assertEquals(0, portal.sending().sendDue());
        assertEquals(0, fcm.calls());
    }

    @Test
    void a_service_that_is_busy_is_left_alone_as_long_as_it_asked_and_then_gets_each_message_once() {
        portal.askMany(20);
        portal.tell(AlertKind.MINUTES);
        fcm.throttle(20, 429, "600");
        SendingAlerts sending = portal.sending();
        assertEquals(0, sending.sendDue());
        int knocks = fcm.bodies().size();
        assertTrue(knocks <= 8, "knocked " + knocks + " times");
        portal.wait(Duration.ofSeconds(590));
        assertEquals(0, sending.sendDue());
        assertEquals(knocks, fcm.bodies().size());

        fcm.behave();
        portal.settle(sending, Duration.ofMinutes(10));
        portal.assertEachOnce(20);
    }

    @Test
    void a_service_that_is_away_or_babbles_gets_each_message_once_within_five_minutes_of_its_recovery() {
        portal.askMany(30);
        portal.tell(AlertKind.CHANGES);
        SendingAlerts sending = portal.sending();
        for (int round = 0; round < 3; round++) {
            fcm.throttle(1, 503, "");
            fcm.babble(1, 200, "<html>Welcome to the hotel</html>");
            fcm.babble(1, 200, "");
            fcm.babble(1, 200, "{\"name\":7,");
            fcm.babble(1, 200, "{}");
            fcm.babble(1, 500, "oh");
            fcm.babble(1, 401, "who?");
            fcm.throttle(1, 503, "not a number");
            sending.sendDue();
            portal.wait(Duration.ofMinutes(3));
        }
        portal.settle(sending, Duration.ofMinutes(5));
        portal.assertEachOnce(30);
    }

    @Test
    void a_service_that_stalls_holds_up_nobody_and_what_it_takes_in_the_end_is_sent_once() throws Exception {
        portal.askMany(12);
        portal.tell(AlertKind.ANSWERS);
        fcm.stall(8);
        CompletableFuture<Integer> sent = CompletableFuture.supplyAsync(portal.sending()::sendDue);
        fcm.awaitStalled(8);

        Telling.aStop().sent();
        assertEquals(204, portal.ask(50, "en", AlertPortal.all()).statusCode());
        assertFalse(sent.isDone());

        fcm.release();
        assertEquals(12, sent.get(20, TimeUnit.SECONDS));
        portal.assertEachOnce(12);
    }

    @Test
    void a_message_that_is_swallowed_is_sent_again() {
        portal.ask(1, "en", AlertPortal.all());
        portal.tell(AlertKind.MEETINGS);
        fcm.release();
        fcm.swallow(1);
        SendingAlerts sending = portal.sending();
        assertEquals(0, sending.sendDue());

        portal.settle(sending, Duration.ofMinutes(5));
        assertEquals(Map.of(AlertPortal.token(1), 1), fcm.delivered());
    }

    @Test
    void a_device_that_the_service_no_longer_knows_is_forgotten() {
        portal.ask(1, "en", AlertPortal.all());
        portal.tell(AlertKind.MEETINGS);
        portal.tell(AlertKind.PANELS);
        fcm.knowNobody(2);
        portal.sending().sendDue();
        portal.sending().sendDue();

        assertEquals(0, portal.bean(AlertDeviceRepository.class).count());
        assertEquals(0, portal.waiting.count());
        assertEquals(Map.of(), fcm.delivered());
    }

    @Test
    void of_two_portals_one_sends_an_alert() {
        portal.ask(1, "en", AlertPortal.all());
        portal.tell(AlertKind.MINUTES);
        List<OutboxAlert> seenByBoth = portal.bean(OutboxAlertRepository.class).list();
        seenByBoth.forEach(portal.bean(SpreadingAlert.class)::spread);
        OutboxPush one = portal.waiting.listDue(AlertPortal.real()).getFirst();
        assertEquals(
                1,
                portal.waiting.claim(
                        one.alert(), one.device(), 0, AlertPortal.real().plusSeconds(60)));
        assertEquals(
                0,
                portal.waiting.claim(
                        one.alert(), one.device(), 0, AlertPortal.real().plusSeconds(60)));
        seenByBoth.forEach(portal.bean(SpreadingAlert.class)::spread);
        assertEquals(1, portal.waiting.count());
    }
}
