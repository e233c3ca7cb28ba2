package candour.shared.rights;

/// The parts of every rights text, in the order in which they are read.
public enum RightsPart {
    /// The least that a person in a hurry needs.
    SHORT("short"),
    /// When the police can use the power.
    WHEN("when"),
    /// What the police must say before they begin. PACE 1984, section 2(2) and (3); PACE Code A, paragraph 3.8.
    TOLD("told"),
    /// What a person can be asked to take off. PACE 1984, section 2(9); PACE Code A, paragraphs 3.5 to 3.7.
    CLOTHES("clothes"),
    /// What a person does and does not have to say.
    SAYING("saying"),
    /// The record and how long a person can ask for it. PACE 1984, section 3; CJPOA 1994, section 60(10).
    RECORD("record"),
    /// What is different for children.
    UNDER_18("under-18"),
    /// Feedback, complaint, advice.
    AFTERWARDS("afterwards");

    private final String code;

    RightsPart(String code) {
        this.code = code;
    }

    /// Name within bundles, addresses and the open interface.
    public String code() {
        return code;
    }

    /// Key of its heading in the bundle `rights`.
    public String headingKey() {
        return "shared.rights.part." + code;
    }
}
