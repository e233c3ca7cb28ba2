package candour.shared.rights;

import java.util.Arrays;
import java.util.Optional;

/// The rights texts there are, in the order in which they are offered. England and Wales only.
public enum RightsTopic {
    /// What is the same for every search: for those who do not know the power. PACE 1984, sections 2 and 3.
    ANY_SEARCH("any-search", RightsKind.EVERY_SEARCH),
    /// Misuse of Drugs Act 1971, section 23(2).
    DRUGS_SECTION_23("drugs-section-23", RightsKind.NEEDS_GROUNDS),
    /// Police and Criminal Evidence Act 1984, section 1.
    PACE_SECTION_1("pace-section-1", RightsKind.NEEDS_GROUNDS),
    /// Firearms Act 1968, section 47.
    FIREARMS_SECTION_47("firearms-section-47", RightsKind.NEEDS_GROUNDS),
    /// Terrorism Act 2000, section 43.
    TERRORISM_SECTION_43("terrorism-section-43", RightsKind.NEEDS_GROUNDS),
    /// Criminal Justice and Public Order Act 1994, sections 60 and 60AA.
    SECTION_60("section-60", RightsKind.NEEDS_NO_GROUNDS),
    /// Public Order Act 2023, section 11.
    PROTEST_SECTION_11("protest-section-11", RightsKind.NEEDS_NO_GROUNDS),
    /// Sentencing Code, section 342E.
    SERIOUS_VIOLENCE_REDUCTION_ORDER("serious-violence-reduction-order", RightsKind.NEEDS_NO_GROUNDS),
    /// Terrorism Act 2000, section 47A.
    TERRORISM_SECTION_47A("terrorism-section-47a", RightsKind.NEEDS_NO_GROUNDS),
    /// Being asked to account for oneself. PACE Code A, paragraphs 4.12 onwards.
    STOP_AND_ACCOUNT("stop-and-account", RightsKind.NOT_A_SEARCH),
    /// Road Traffic Act 1988, section 163.
    VEHICLE_STOP("vehicle-stop", RightsKind.NOT_A_SEARCH),
    /// Children and young people under 18. Children Act 2004, section 11; PACE Code C, annex A, paragraph 11.
    UNDER_18("under-18", RightsKind.EXTRA_CARE),
    /// Searches that go further than outer coat, jacket and gloves. PACE Code A, paragraphs 3.5 to 3.7.
    MORE_THAN_OUTER_CLOTHING("more-than-outer-clothing", RightsKind.EXTRA_CARE);

    private final String slug;
    private final RightsKind kind;

    RightsTopic(String slug, RightsKind kind) {
        this.slug = slug;
        this.kind = kind;
    }

    /// Name in addresses, in the open interface and of its bundle: `section-60`.
    public String slug() {
        return slug;
    }

    /// What sort of thing it is about.
    public RightsKind kind() {
        return kind;
    }

    /// Key of one of its texts: `shared.section-60.title`.
    ///
    /// @param name of the text within the bundle
    public String key(String name) {
        return "shared." + slug + "." + name;
    }

    /// The topic with this name, if there is one.
    public static Optional<RightsTopic> ofSlug(String slug) {
        return Arrays.stream(values()).filter(topic -> topic.slug.equals(slug)).findFirst();
    }
}
