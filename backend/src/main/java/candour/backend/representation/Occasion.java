package candour.backend.representation;

/// On what occasion someone was asked about themselves.
enum Occasion {
    /// After telling what happened at a stop.
    TOLD_US("told-us");

    private final String code;

    Occasion(String code) {
        this.code = code;
    }

    /// As it is stored.
    String code() {
        return code;
    }
}
