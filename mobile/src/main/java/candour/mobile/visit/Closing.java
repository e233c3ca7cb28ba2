package candour.mobile.visit;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Closes what a screen shows of a visit when its time is over, also where nobody touches the screen.
public final class Closing {
    private final PauseTransition end = new PauseTransition();

    /// @param close to be done then, on the thread of the screen
    public Closing(Runnable close) {
        end.setOnFinished(event -> close.run());
    }

    /// Closes when this time has passed and not before; never where there is none.
    public void after(Optional<java.time.Duration> left) {
        end.stop();
        left.ifPresent(time -> {
            end.setDuration(Duration.millis(Math.max(1, time.toMillis())));
            end.play();
        });
    }
}
