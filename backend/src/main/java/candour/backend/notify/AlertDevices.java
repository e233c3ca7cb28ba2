package candour.backend.notify;

import candour.backend.platform.key.KeyRing;
import candour.backend.platform.key.Sealer;
import candour.backend.platform.time.LondonTime;
import candour.shared.alert.AlertKind;
import candour.shared.text.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;

/// Takes in devices that ask for alerts and forgets those that want none any more. A device is found by a code of its
/// token, and its token is sealed, so that a copy of the database reaches no device. When it asked is kept by the
/// month.
@Singleton
class AlertDevices {
    private static final String PURPOSE = "alert";

    private final AlertDeviceRepository devices;
    private final OutboxPushRepository waiting;
    private final KeyRing keys;
    private final Sealer sealer;
    private final Clock clock;

    AlertDevices(AlertDeviceRepository devices, OutboxPushRepository waiting, KeyRing keys, Clock clock) {
        this.devices = devices;
        this.waiting = waiting;
        this.keys = keys;
        this.sealer = keys.sealer(PURPOSE);
        this.clock = clock;
    }

    /// Sends these kinds to the device from now on, and no others.
    @Transactional
    public void put(DeviceToken token, Language language, Set<AlertKind> kinds) {
        byte[] id = id(token);
        String codes = kinds.stream().sorted().map(AlertKind::code).collect(Collectors.joining(","));
        byte[] sealed = sealer.seal(token.value().getBytes(StandardCharsets.US_ASCII), id);
        YearMonth month = YearMonth.from(LondonTime.day(clock.instant()));
        devices.put(id, sealed, language.code(), codes, month.toString());
    }

    /// Forgets the device and what waits for it; nothing happens where it is not known.
    @Transactional
    public void forget(DeviceToken token) {
        forget(id(token));
    }

    /// Forgets the device with this id.
    @Transactional
    public void forget(byte[] id) {
        waiting.deleteOf(id);
        devices.delete(id);
    }

    /// The token of a device.
    DeviceToken token(AlertDevice device) {
        return new DeviceToken(new String(sealer.open(device.sealed(), device.id()), StandardCharsets.US_ASCII));
    }

    private byte[] id(DeviceToken token) {
        return keys.mac(PURPOSE, token.value().getBytes(StandardCharsets.US_ASCII));
    }
}
