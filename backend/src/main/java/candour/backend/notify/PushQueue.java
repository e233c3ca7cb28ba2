package candour.backend.notify;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What waits for devices, and the devices it waits for.
@Singleton
class PushQueue {
    private final OutboxPushRepository waiting;
    private final AlertDeviceRepository devices;
    private final AlertDevices known;

    PushQueue(OutboxPushRepository waiting, AlertDeviceRepository devices, AlertDevices known) {
        this.waiting = waiting;
        this.devices = devices;
        this.known = known;
    }

    List<OutboxPush> due(Instant now) {
        return waiting.listDue(now);
    }

    /// Whether it is ours to send, until the moment.
    boolean claim(OutboxPush one, Instant until) {
        return waiting.claim(one.alert(), one.device(), one.attempts(), until) == 1;
    }

    /// The device it waits for; empty where alerts were turned off since.
    Optional<AlertDevice> device(OutboxPush one) {
        return devices.findById(one.device());
    }

    DeviceToken token(AlertDevice device) {
        return known.token(device);
    }

    void putOff(OutboxPush one, Instant next) {
        waiting.putOff(one.alert(), one.device(), next);
    }

    void done(OutboxPush one) {
        waiting.delete(one.alert(), one.device());
    }

    /// Forgets a device that is no more, with all that waits for it.
    void forget(AlertDevice device) {
        known.forget(device.id());
    }
}
