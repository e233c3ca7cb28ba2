package candour.backend.areadata.tally;

/// What is counted against what. A cell of a dimension is a pair of numbers, first and second, each from 0 to 65,535:
/// a `published_value.id` (0 blank), a type of search (1 to 3), a three-state field (0 blank, 1 false, 2 true).
/// All but [#TYPE], [#MIDNIGHT] and the two of vehicles count only searches that involved a person.
///
/// The number is stored and never given to another meaning.
public enum Dimension {
    /// Type of search against whether it has a map point (0 no, 1 yes); all searches.
    TYPE(1),
    /// Legislation; second 0.
    LEGISLATION(2),
    /// Object of search; second 0.
    OBJECT(3),
    /// Outcome against whether it was linked to the object.
    OUTCOME_LINKED(4),
    /// Self-defined ethnicity against outcome.
    SELF_DEFINED_OUTCOME(5),
    /// Officer-defined ethnicity against outcome.
    OFFICER_DEFINED_OUTCOME(6),
    /// Self-defined ethnicity against whether the outcome was linked to the object.
    SELF_DEFINED_LINKED(7),
    /// Officer-defined ethnicity against whether the outcome was linked to the object.
    OFFICER_DEFINED_LINKED(8),
    /// Age range against gender.
    AGE_GENDER(9),
    /// Removal of more than outer clothing (three-state) against age range.
    CLOTHING_AGE(10),
    /// Self-defined ethnicity of searches of a vehicle only; second 0. Needed to compare with counts of all rows.
    VEHICLE_SELF_DEFINED(11),
    /// Officer-defined ethnicity against outcome, of searches of a vehicle only.
    VEHICLE_OFFICER_DEFINED_OUTCOME(12),
    /// First and second 0: searches stamped exactly midnight, UTC or London; all searches.
    MIDNIGHT(13);

    private static final Dimension[] BY_NUMBER = new Dimension[14];

    static {
        for (Dimension dimension : values()) {
            BY_NUMBER[dimension.number] = dimension;
        }
    }

    private final int number;

    Dimension(int number) {
        this.number = number;
    }

    /// The number stored for it, 1 to 127.
    int number() {
        return number;
    }

    /// The dimension stored under this number.
    ///
    /// @throws IllegalStateException when there is none
    static Dimension ofNumber(int number) {
        if (number <= 0 || number >= BY_NUMBER.length) {
            throw new IllegalStateException("packed figures have a dimension " + number + " that is not known");
        }
        return BY_NUMBER[number];
    }
}
