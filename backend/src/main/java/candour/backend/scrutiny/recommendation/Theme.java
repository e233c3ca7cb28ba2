package candour.backend.scrutiny.recommendation;

import java.util.Arrays;
import java.util.Optional;

/// What a recommendation is about. Its code is stored and part of the key of its words. Source: the matters that
/// scrutiny panels look at, College of Policing APP on stop and search (transparent, legally compliant, effective,
/// fair), and product requirement A4.11 for records.
public enum Theme {
    /// Reasonable grounds, and how they are written down.
    GROUNDS("grounds"),
    /// How stops are recorded and published.
    RECORDS("records"),
    /// Cameras worn by officers: whether they were on, and who looks at the film.
    BODY_WORN_VIDEO("body-worn-video"),
    /// How people are spoken to, and what they are told: GOWISELY, respect, receipts.
    FAIR_TREATMENT("fair-treatment"),
    /// Differences between groups of people.
    DISPARITY("disparity"),
    /// People under 18.
    YOUNG_PEOPLE("young-people"),
    /// Searches that go further than outer clothing.
    CLOTHING("clothing"),
    /// Handcuffs and other force beside a search.
    USE_OF_FORCE("use-of-force"),
    /// Searches without suspicion: Criminal Justice and Public Order Act 1994 s.60.
    SECTION_60("section-60"),
    /// Training of officers, and supervisors who look at what they do.
    TRAINING("training"),
    /// Meeting and answering the public.
    COMMUNITY("community"),
    /// Anything else.
    OTHER("other");

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    /// What is stored, such as `grounds`.
    public String code() {
        return code;
    }

    /// The theme with this code; empty when there is none.
    public static Optional<Theme> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /// The theme with this code.
    ///
    /// @throws IllegalStateException when there is none
    static Theme of(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("no theme is called " + code));
    }
}
