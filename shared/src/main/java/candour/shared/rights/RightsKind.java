package candour.shared.rights;

/// What sort of thing a rights text is about: it decides under which heading the text is offered, and which questions
/// about an encounter make sense.
public enum RightsKind {
    /// True of every search, whatever the power.
    EVERY_SEARCH("every-search"),
    /// A power to search on reasonable grounds about the person. Source: PACE Code A, part 2, paragraph 2.2.
    NEEDS_GROUNDS("needs-grounds"),
    /// A power that needs no grounds about the person, because someone else allowed it first: a senior officer, or a
    /// court. Source: PACE Code A, paragraphs 2.12 to 2.26 and annex; Terrorism Act 2000, section 47A.
    NEEDS_NO_GROUNDS("needs-no-grounds"),
    /// Not a search. Source: PACE Code A, note 1; Road Traffic Act 1988, section 163.
    NOT_A_SEARCH("not-a-search"),
    /// Extra care that is owed, whatever the power.
    EXTRA_CARE("extra-care");

    private final String code;

    RightsKind(String code) {
        this.code = code;
    }

    /// Name in addresses, keys of texts and the open interface.
    public String code() {
        return code;
    }
}
