package candour.backend.areadata.profile;

/// Whose word is taken for a person's ethnicity.
public enum EthnicityBasis {
    /// What the person said (18+1 codes); comparable with the census.
    SELF_DEFINED("self-defined", "as people described themselves"),
    /// What the officer saw: coarser, without Mixed. Shown as a separate series.
    OFFICER_DEFINED("officer-defined", "as the officer saw it");

    private final String code;
    private final String label;

    EthnicityBasis(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /// The word used in addresses and in the API.
    public String code() {
        return code;
    }

    /// What a resident reads after "ethnicity".
    public String label() {
        return label;
    }
}
