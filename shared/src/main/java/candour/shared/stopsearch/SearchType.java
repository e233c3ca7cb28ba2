package candour.shared.stopsearch;

/// What was searched, as published in the column "Type".
public enum SearchType {
    PERSON(1, "Person search"),
    PERSON_AND_VEHICLE(2, "Person and Vehicle search"),
    VEHICLE(3, "Vehicle search");

    private final int number;
    private final String published;

    SearchType(int number, String published) {
        this.number = number;
        this.published = published;
    }

    /// The number stored for it.
    public int number() {
        return number;
    }

    /// The published words.
    public String published() {
        return published;
    }

    /// Whether a person was searched. Vehicle-only searches never count as people.
    public boolean involvesPerson() {
        return this != VEHICLE;
    }

    /// The type stored under this number.
    ///
    /// @throws IllegalArgumentException when there is none
    public static SearchType ofNumber(int number) {
        for (SearchType type : values()) {
            if (type.number == number) {
                return type;
            }
        }
        throw new IllegalArgumentException("no type of search: " + number);
    }
}
