package candour.shared.stopsearch;

/// The five high-level ethnic groups of Census 2021 (ONS table TS021), and the two answers that are no group.
///
/// "Not stated" is what a person who did not state their ethnicity is recorded as; "not recorded" is a blank
/// field. Neither is ever counted as "Other".
public enum EthnicGroup {
    ASIAN("asian", "Asian", "Asian, Asian British or Asian Welsh"),
    BLACK("black", "Black", "Black, Black British, Black Welsh, Caribbean or African"),
    MIXED("mixed", "Mixed", "Mixed or Multiple ethnic groups"),
    WHITE("white", "White", "White"),
    OTHER("other", "Other", "Other ethnic group"),
    NOT_STATED("not-stated", "Not stated", "Not stated"),
    NOT_RECORDED("not-recorded", "Not recorded", "Not recorded");

    private final String code;
    private final String label;
    private final String censusLabel;

    EthnicGroup(String code, String label, String censusLabel) {
        this.code = code;
        this.label = label;
        this.censusLabel = censusLabel;
    }

    /// The word stored in the database and used in the API.
    public String code() {
        return code;
    }

    /// The short name used in charts and tables.
    public String label() {
        return label;
    }

    /// The name that Census 2021 gives the group.
    public String censusLabel() {
        return censusLabel;
    }

    /// Whether the census counts residents of this group, so that a rate can be worked out.
    public boolean hasResidents() {
        return this != NOT_STATED && this != NOT_RECORDED;
    }

    /// The group with this code.
    ///
    /// @throws IllegalArgumentException when there is none
    public static EthnicGroup ofCode(String code) {
        for (EthnicGroup group : values()) {
            if (group.code.equals(code)) {
                return group;
            }
        }
        throw new IllegalArgumentException("no ethnic group: " + code);
    }
}
