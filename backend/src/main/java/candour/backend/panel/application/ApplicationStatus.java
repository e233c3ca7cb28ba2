package candour.backend.panel.application;

import candour.backend.platform.text.Texts;
import java.util.Locale;
import java.util.Set;

/// How far an application has come.
public enum ApplicationStatus {
    /// It came in and nobody has decided.
    RECEIVED,
    /// The applicant was asked to a talk.
    TALK,
    /// The answer is yes; a seat is not free yet, or not given yet.
    WAITING,
    /// The applicant has a seat.
    APPOINTED,
    /// The answer is no.
    DECLINED,
    /// The applicant took it back.
    WITHDRAWN;

    /// Its name in small letters, as addresses and texts write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// In words, for the panel officer.
    public String label(Texts t) {
        return t.say("panel.application.status." + word());
    }

    /// Whether a panel officer has something to decide.
    public boolean isOpen() {
        return this == RECEIVED || this == TALK || this == WAITING;
    }

    /// Where a panel officer may move it from here. Withdrawing is the applicant's alone.
    public Set<ApplicationStatus> next() {
        return switch (this) {
            case RECEIVED -> Set.of(TALK, WAITING, APPOINTED, DECLINED);
            case TALK -> Set.of(TALK, WAITING, APPOINTED, DECLINED);
            case WAITING -> Set.of(APPOINTED, DECLINED);
            case APPOINTED, DECLINED, WITHDRAWN -> Set.of();
        };
    }

    /// Mark of its chip: `waiting`, `done` or `ended`.
    public String tone() {
        return switch (this) {
            case RECEIVED, TALK -> "waiting";
            case WAITING, APPOINTED -> "done";
            case DECLINED, WITHDRAWN -> "ended";
        };
    }
}
