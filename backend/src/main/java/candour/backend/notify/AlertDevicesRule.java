package candour.backend.notify;

import candour.backend.platform.retention.RetentionRule;
import candour.backend.platform.time.LondonTime;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;

/// A device that has not asked again for most of a year is not used any more: the app asks again every month while
/// alerts are on. Firebase counts a token as expired after 270 days without a connection.
@Singleton
class AlertDevicesRule implements RetentionRule {
    private static final int MONTHS = 9;
    private static final int BITE = 1_000;
    private final AlertDeviceRepository devices;

    AlertDevicesRule(AlertDeviceRepository devices) {
        this.devices = devices;
    }

    @Override
    public String name() {
        return "alert-devices";
    }

    @Override
    public String keeps() {
        return "until alerts are turned off, the sending service no longer knows the device, or 9 months after the"
                + " month in which the device last asked";
    }

    @Override
    public long apply(Instant now) {
        String month = YearMonth.from(LondonTime.day(now)).minusMonths(MONTHS).toString();
        long all = 0;
        long gone;
        do {
            gone = devices.deleteAskedBefore(month);
            all += gone;
        } while (gone == BITE);
        return all;
    }
}
