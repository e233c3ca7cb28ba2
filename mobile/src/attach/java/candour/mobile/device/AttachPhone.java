package candour.mobile.device;

import com.gluonhq.attach.display.DisplayService;
import com.gluonhq.attach.lifecycle.LifecycleEvent;
import com.gluonhq.attach.lifecycle.LifecycleService;
import java.util.function.DoubleConsumer;

/// A phone as Gluon's Attach gives it.
public final class AttachPhone implements Phone {
    /// As high as the bar of the highest notch there is, in pixels of the scene: Attach tells whether, not how high.
    private static final double NOTCH = 50;

    @Override
    public WebBrowser browser() {
        return new AttachBrowser();
    }

    @Override
    public Alerts alerts() {
        return new AttachAlerts();
    }

    @Override
    public void watch(Runnable outOfSight, Runnable back) {
        LifecycleService.create().ifPresent(service -> {
            service.addListener(LifecycleEvent.PAUSE, outOfSight::run);
            service.addListener(LifecycleEvent.RESUME, back::run);
        });
    }

    @Override
    public void watchNotch(DoubleConsumer height) {
        height.accept(DisplayService.create().filter(DisplayService::hasNotch).isPresent() ? NOTCH : 0);
    }
}
