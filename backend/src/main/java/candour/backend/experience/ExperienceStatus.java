package candour.backend.experience;

import java.util.Set;

/// How far a report has come. Its code is what is stored, part of the key of its words, and told to the app.
public enum ExperienceStatus {
    /// It came in and nobody has opened it.
    RECEIVED("received"),
    /// A caseworker has opened it.
    READING("reading"),
    /// The resident was answered.
    ANSWERED("answered"),
    /// It goes to the scrutiny panel, without what could point to the resident.
    SHARED("shared"),
    /// A moderated text of it is public.
    PUBLISHED("published"),
    /// Nothing more is to be done.
    CLOSED("closed"),
    /// The resident took it back. Nobody reads or uses it any more.
    WITHDRAWN("withdrawn");

    private final String code;

    ExperienceStatus(String code) {
        this.code = code;
    }

    /// What is stored, such as `received`.
    public String code() {
        return code;
    }

    /// The status with this code.
    ///
    /// @throws IllegalArgumentException when there is none
    public static ExperienceStatus ofCode(String code) {
        for (ExperienceStatus one : values()) {
            if (one.code.equals(code)) {
                return one;
            }
        }
        throw new IllegalArgumentException("no status is called " + code);
    }

    /// Whether the promise of an answer still runs.
    public boolean awaitsAnswer() {
        return this == RECEIVED || this == READING;
    }

    /// Where staff may move a report from here. Publishing needs two of them and goes its own way; withdrawing is the
    /// resident's alone and final.
    public Set<ExperienceStatus> next() {
        return switch (this) {
            case RECEIVED -> Set.of(READING, ANSWERED, SHARED, CLOSED);
            case READING -> Set.of(ANSWERED, SHARED, CLOSED);
            case ANSWERED -> Set.of(SHARED, CLOSED);
            case SHARED -> Set.of(ANSWERED, CLOSED);
            case PUBLISHED -> Set.of(CLOSED);
            case CLOSED -> Set.of(READING);
            case WITHDRAWN -> Set.of();
        };
    }
}
