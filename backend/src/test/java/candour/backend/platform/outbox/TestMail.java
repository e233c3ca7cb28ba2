package candour.backend.platform.outbox;

import candour.backend.support.TestPortal;
import io.micronaut.context.ApplicationContext;
import java.util.List;

/// The mail of the test portal, which goes its whole way to the catcher of trial runs, but only when a test asks.
public final class TestMail {

    private TestMail() {}

    /// Sends what is due.
    ///
    /// @return all mail that this run of tests has caught for the address, the newest first
    public static List<CaughtMail> deliver(TestPortal portal, String to) {
        portal.bean(SendingMail.class).sendDue();
        return portal.bean(TrialMail.class).list().stream()
                .filter(mail -> mail.to().equals(to))
                .toList();
    }

    /// Sends what is due in another portal, whose trial page shows it then.
    public static void deliver(ApplicationContext portal) {
        portal.getBean(SendingMail.class).sendDue();
    }
}
