package candour.backend.stopsearch;

/// The columns of the published file that hold words of a list.
public enum ValueList {
    GENDER("gender"),
    AGE_RANGE("age_range"),
    /// What the person said (PACE 1984 Code A Annex B, 18+1; 16+1 in older files).
    SELF_DEFINED_ETHNICITY("self_defined_ethnicity"),
    /// What the officer saw; a series of its own, never mixed with the person's own answer.
    OFFICER_DEFINED_ETHNICITY("officer_defined_ethnicity"),
    LEGISLATION("legislation"),
    OBJECT_OF_SEARCH("object_of_search"),
    OUTCOME("outcome"),
    /// Names of policing operations: an open list without codes.
    POLICING_OPERATION("policing_operation");

    private final String code;

    ValueList(String code) {
        this.code = code;
    }

    /// The word stored in the database and used in the API.
    public String code() {
        return code;
    }

    /// The list with this code.
    ///
    /// @throws IllegalArgumentException when there is none
    public static ValueList ofCode(String code) {
        for (ValueList list : values()) {
            if (list.code.equals(code)) {
                return list;
            }
        }
        throw new IllegalArgumentException("no list: " + code);
    }
}
