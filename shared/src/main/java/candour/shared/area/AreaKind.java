package candour.shared.area;

/// The rungs of the area ladder, from the widest to the narrowest.
public enum AreaKind {
    /// England and Wales together; there is one.
    COUNTRY("country", "England and Wales"),
    /// Police force area (ONS: PFA).
    FORCE("force", "Police force area"),
    /// Lower tier local authority: district, borough or unitary authority (ONS: LAD, LTLA).
    DISTRICT("district", "District"),
    /// Electoral ward (ONS: WD).
    WARD("ward", "Ward"),
    /// Lower layer super output area of 2021, 1,000 to 3,000 residents (ONS: LSOA21).
    LSOA("lsoa", "Neighbourhood");

    private final String code;
    private final String label;

    AreaKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /// The word stored in the database and used in the API.
    public String code() {
        return code;
    }

    /// What a resident reads.
    public String label() {
        return label;
    }

    /// The kind with this code.
    ///
    /// @throws IllegalArgumentException when there is none
    public static AreaKind ofCode(String code) {
        for (AreaKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of area: " + code);
    }
}
