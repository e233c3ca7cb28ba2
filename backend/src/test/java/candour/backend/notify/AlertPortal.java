package candour.backend.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import candour.backend.support.Browsing;
import candour.backend.support.FakeFcm;
import candour.backend.support.TestPortal;
import candour.shared.alert.AlertKind;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.transaction.TransactionOperations;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A portal that offers alerts, its sending service, which is ours, and a clock that the test turns.
final class AlertPortal implements AutoCloseable {
    final FakeFcm fcm;
    final Browsing web;
    final OutboxPushRepository waiting;
    private final EmbeddedServer portal;
    private Instant now = Instant.parse("2026-11-20T10:00:00Z");

    private AlertPortal(FakeFcm fcm, EmbeddedServer portal) {
        this.fcm = fcm;
        this.portal = portal;
        this.web = Browsing.at(portal.getURI());
        this.waiting = bean(OutboxPushRepository.class);
    }

    /// One on the emptied test database.
    static AlertPortal start(Path folder) throws Exception {
        TestPortal.emptied();
        FakeFcm fcm = FakeFcm.start();
        Map<String, Object> settings = new HashMap<>(TestPortal.settings());
        settings.put(
                "candour.alerts.service-account", fcm.serviceAccount(folder).toString());
        settings.put("candour.alerts.endpoint", fcm.address().toString());
        settings.put("candour.alerts.patience", "20s");
        return new AlertPortal(fcm, ApplicationContext.run(EmbeddedServer.class, settings));
    }

    @Override
    public void close() {
        fcm.close();
        portal.close();
    }

    /// Lets the clock run on.
    void wait(Duration time) {
        now = now.plus(time);
    }

    /// Gives out what was told.
    void spread() {
        bean(OutboxAlertRepository.class).list().forEach(bean(SpreadingAlert.class)::spread);
    }

    void askMany(int devices) {
        for (int i = 0; i < devices; i++) {
            assertEquals(204, ask(i, "en", all()).statusCode());
        }
    }

    HttpResponse<String> ask(int device, String language, List<String> kinds) {
        return web.tell("/api/v1/alerts", wanted(device, language, kinds));
    }

    static String wanted(int device, String language, List<String> kinds) {
        return "{\"token\":\"%s\",\"language\":\"%s\",\"kinds\":[%s]}"
                .formatted(
                        token(device),
                        language,
                        kinds.stream().map(kind -> '"' + kind + '"').collect(Collectors.joining(",")));
    }

    HttpResponse<String> off(int device) {
        return web.tell("/api/v1/alerts/off", "{\"token\":\"" + token(device) + "\"}");
    }

    static String token(int device) {
        return "device-%05d-of-a-test".formatted(device);
    }

    static List<String> all() {
        return Arrays.stream(AlertKind.values()).map(AlertKind::code).toList();
    }

    void tell(AlertKind kind) {
        bean(Alerting.class).tell(kind);
    }

    /// Sends as the portal does, by a clock that the test turns; what was written by the real clock is due by it.
    SendingAlerts sending() {
        now = real().plusSeconds(5);
        Clock turned = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        return new SendingAlerts(
                bean(OutboxAlertRepository.class),
                bean(SpreadingAlert.class),
                bean(PushQueue.class),
                bean(PushRoute.class),
                turned);
    }

    /// Goes on for so long, a second or more at a time, as the dispatcher does.
    void settle(SendingAlerts sending, Duration within) {
        Instant end = now.plus(within);
        do {
            now = now.plusSeconds(5);
            sending.sendDue();
        } while (waiting.count() > 0 && now.isBefore(end));
    }

    void assertEachOnce(int devices) {
        assertEquals(
                IntStream.range(0, devices).boxed().collect(Collectors.toMap(AlertPortal::token, i -> 1)),
                fcm.delivered());
        assertEquals(0, waiting.count());
    }

    List<byte[]> devices() {
        tell(AlertKind.MINUTES);
        spread();
        List<byte[]> devices =
                waiting.listDue(real()).stream().map(OutboxPush::device).toList();
        waiting.listDue(real()).forEach(one -> waiting.delete(one.alert(), one.device()));
        return devices;
    }

    static Instant real() {
        return Instant.now(Clock.systemUTC()).plusSeconds(1);
    }

    <T> T bean(Class<T> type) {
        return portal.getApplicationContext().getBean(type);
    }

    @SuppressWarnings("unchecked")
    TransactionOperations<Connection> transactions() {
        return (TransactionOperations<Connection>) bean(TransactionOperations.class);
    }
}
