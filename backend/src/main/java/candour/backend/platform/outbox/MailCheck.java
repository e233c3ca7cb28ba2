package candour.backend.platform.outbox;

import candour.backend.platform.check.Check;
import candour.backend.platform.check.Finding;
import jakarta.inject.Singleton;
import java.util.List;

/// Says whether mail can go out and whether some did not.
@Singleton
class MailCheck implements Check {
    private final MailRoute route;
    private final OutboxRepository waiting;

    MailCheck(MailRoute route, OutboxRepository waiting) {
        this.route = route;
        this.waiting = waiting;
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public List<Finding> findings() {
        long waits = waiting.countWaiting();
        long givenUp = waiting.countGivenUp();
        if (route.find().isEmpty()) {
            return List.of(Finding.note(
                    "mail",
                    "no mail server is named, so nobody can be invited (CANDOUR_SMTP_HOST); " + waits + " wait"));
        }
        return List.of(
                givenUp == 0
                        ? Finding.good("mail", waits + " wait to be sent")
                        : Finding.note("mail", waits + " wait to be sent; " + givenUp + " could not be, see the log"));
    }
}
