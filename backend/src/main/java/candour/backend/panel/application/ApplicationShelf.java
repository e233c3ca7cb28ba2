package candour.backend.panel.application;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The lists of applications.
enum ApplicationShelf {
    /// Somebody has to decide.
    DECIDE(ApplicationStatus.RECEIVED, ApplicationStatus.TALK),
    /// The answer is yes, and there is no seat yet.
    WAITING(ApplicationStatus.WAITING),
    /// Decided or taken back.
    DONE(ApplicationStatus.APPOINTED, ApplicationStatus.DECLINED, ApplicationStatus.WITHDRAWN);

    private final List<String> statuses;

    ApplicationShelf(ApplicationStatus... statuses) {
        this.statuses = Arrays.stream(statuses).map(ApplicationStatus::name).toList();
    }

    List<String> statuses() {
        return statuses;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ApplicationShelf> find(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
