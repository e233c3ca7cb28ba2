package candour.backend.disclosure;

/// How fine a table is released: places and periods. Nothing finer than a district or a quarter exists.
public enum Reach {
    /// For the force and each of its districts, every quarter and year.
    DISTRICT_AND_QUARTER(true, true),
    /// For the whole force, every quarter and year.
    FORCE_AND_QUARTER(false, true),
    /// For the whole force and whole years: what is about children or about taking off clothes.
    FORCE_AND_YEAR(false, false);

    private final boolean districts;
    private final boolean quarters;

    Reach(boolean districts, boolean quarters) {
        this.districts = districts;
        this.quarters = quarters;
    }

    /// Whether it is released for districts too.
    public boolean districts() {
        return districts;
    }

    /// Whether it is released for quarters too.
    public boolean quarters() {
        return quarters;
    }
}
