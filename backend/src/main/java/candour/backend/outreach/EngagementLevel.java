package candour.backend.outreach;

import java.util.Arrays;
import java.util.Optional;

/// How much say people have, from least to most. Source: APCC Equality Framework (2023) 3.1.
public enum EngagementLevel {
    /// People are told.
    INFORM("inform"),
    /// People are asked and their answers are weighed.
    CONSULT("consult"),
    /// People take part in deciding.
    PARTICIPATE("participate"),
    /// People and staff make it together.
    CO_PRODUCE("co-produce");

    private final String code;

    EngagementLevel(String code) {
        this.code = code;
    }

    /// What is stored, sent in forms and stands at the end of the keys of its words.
    public String code() {
        return code;
    }

    /// The level with this code.
    public static Optional<EngagementLevel> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
