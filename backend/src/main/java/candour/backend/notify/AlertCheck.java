package candour.backend.notify;

import candour.backend.platform.check.Check;
import candour.backend.platform.check.Finding;
import jakarta.inject.Singleton;
import java.util.List;

/// Says whether alerts are offered and how many wait.
@Singleton
class AlertCheck implements Check {
    private final AlertSettings settings;
    private final AlertDeviceRepository devices;
    private final OutboxPushRepository waiting;

    AlertCheck(AlertSettings settings, AlertDeviceRepository devices, OutboxPushRepository waiting) {
        this.settings = settings;
        this.devices = devices;
        this.waiting = waiting;
    }

    @Override
    public int order() {
        return 18;
    }

    @Override
    public List<Finding> findings() {
        if (!settings.isSet()) {
            return List.of(Finding.good("alerts", "not offered (CANDOUR_ALERTS_SERVICE_ACCOUNT)"));
        }
        return List.of(Finding.good("alerts", devices.count() + " devices; " + waiting.count() + " alerts wait"));
    }
}
