package candour.backend.areadata.profile;

import candour.backend.platform.text.Texts;

/// Whose word is taken for a person's ethnicity.
public enum EthnicityBasis {
    /// What the person said (18+1 codes); comparable with the census.
    SELF_DEFINED("self-defined"),
    /// What the officer saw: coarser, without Mixed. Shown as a separate series.
    OFFICER_DEFINED("officer-defined");

    private final String code;

    EthnicityBasis(String code) {
        this.code = code;
    }

    /// The word used in addresses and in the API.
    public String code() {
        return code;
    }

    /// What a resident reads after "ethnicity".
    public String label(Texts texts) {
        return texts.say("areadata.basis." + code);
    }
}
