package candour.mobile.support;

import candour.mobile.device.Alerts;
import java.util.Optional;
import java.util.function.Consumer;

/// A phone that receives alerts, unless its owner says no. It counts how often it was made known.
public final class FakeAlerts implements Alerts {
    private final Optional<String> token;
    private int asked;

    /// @param token what the sending service calls it; empty where its owner says no
    public FakeAlerts(Optional<String> token) {
        this.token = token;
    }

    /// How often it was made known.
    public int asked() {
        return asked;
    }

    @Override
    public boolean here() {
        return true;
    }

    @Override
    public void ask(Consumer<Optional<String>> then) {
        asked++;
        then.accept(token);
    }
}
