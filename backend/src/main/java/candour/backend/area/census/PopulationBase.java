package candour.backend.area.census;

/// The table behind a number of residents, to be named wherever a rate or ratio is shown.
///
/// @param table the census table
/// @param categories how many categories it was published with
/// @param geography the geography it was counted for: "PFA22"
/// @param addedUp whether neighbourhoods were added up to get it, because ONS publishes none for the area itself
public record PopulationBase(CensusTable table, int categories, String geography, boolean addedUp) {

    /// Its name for people: "Census 2021, TS021, 19 categories, PFA22".
    public String label() {
        String name = "Census 2021, " + table.id() + ", " + categories + " categories, " + geography;
        return addedUp ? name + " added up" : name;
    }

    /// The year of the geography, such as 2022; nearer to census day, 21 March 2021, is better.
    int year() {
        return 2000 + Integer.parseInt(geography.substring(geography.length() - 2));
    }
}
