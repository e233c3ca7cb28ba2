package candour.backend.about;

import candour.backend.platform.web.component.SummaryRow;
import java.util.List;

/// The words a resident meets on this portal, and how its figures are worked out. The project's glossary and the
/// measures of `areadata` say the same for those who build it.
final class DataWords {
    /// In the order a resident meets them.
    static final List<SummaryRow> WORDS = List.of(
            SummaryRow.of("Stop and search", "A police officer stops a person or a vehicle and looks for something."),
            SummaryRow.of(
                    "Power",
                    "The law the officer used. Most need “reasonable grounds”: facts that make the officer suspect"
                            + " that this person has this thing. A few, such as section 60, do not once they are"
                            + " authorised for a place and a time."),
            SummaryRow.of("Object of search", "What the officer was looking for, such as drugs or a weapon."),
            SummaryRow.of("Outcome", "What happened next: no further action, a warning, an arrest and so on."),
            SummaryRow.of(
                    "Find",
                    "The outcome was linked to the thing the officer was looking for. Some forces leave this blank, so"
                            + " we show how often it was filled in."),
            SummaryRow.of("Self-defined ethnicity", "What the person searched said when asked."),
            SummaryRow.of("Officer-defined ethnicity", "What the officer saw. A separate series."),
            SummaryRow.of("Not stated", "The person did not say their ethnicity. It is a row of its own."),
            SummaryRow.of("Not recorded", "The force left the field blank."),
            SummaryRow.of("Not supplied", "The force published nothing for that month. It does not mean zero."),
            SummaryRow.of("Revised", "The force published the month again with changes. We show the newest."),
            SummaryRow.of("Vehicle only", "A vehicle was searched and no person. These never count as people."),
            SummaryRow.of(
                    "More than outer clothing",
                    "More than a coat, jacket or gloves was taken off. It is not a count of strip searches."),
            SummaryRow.of("Residents", "People who lived in the area on census day, 21 March 2021."),
            SummaryRow.of("Force area", "The area that one police force looks after."),
            SummaryRow.of("District", "The area of one council: a district, borough or city."),
            SummaryRow.of("Ward", "The area that elects one to three councillors."),
            SummaryRow.of(
                    "Neighbourhood",
                    "A small area made for statistics, with 1,000 to 3,000 residents (in full: lower layer super"
                            + " output area, LSOA)."));

    /// How each figure is worked out.
    static final List<SummaryRow> SUMS = List.of(
            new SummaryRow(
                    "Rate",
                    "Searches of people ÷ residents × 1,000",
                    "For the period named. Searches of vehicles only are left out."),
            new SummaryRow(
                    "Share",
                    "Searches of one group ÷ searches of all people whose group is known",
                    "“Not stated” is shown beside it and left out of the division."),
            new SummaryRow(
                    "Disparity ratio",
                    "Rate of one group ÷ rate of White people",
                    "3.1 means “3.1 times the rate”. 1.0 means the same rate. Residents are from census table TS021;"
                            + " the exact table stands beside each ratio."),
            new SummaryRow(
                    "95% interval",
                    "ratio × e to the power of ± 1.96 × √(1/a + 1/b)",
                    "a and b are the two numbers of searches. It shows how far chance alone could move the ratio. If it"
                            + " spans 1.0, we cannot tell the rates apart."),
            new SummaryRow(
                    "Too few to compare",
                    "Fewer than 10 searches in either group",
                    "No ratio is shown, because it would mostly be chance."),
            new SummaryRow(
                    "Find rate",
                    "Searches with an outcome linked to the object ÷ searches where that was recorded",
                    "Shown only where at least 8 in 10 records say it."),
            new SummaryRow(
                    "Share with an interval",
                    "Wilson score interval, 95%",
                    "A way of showing chance that also works for small numbers."),
            new SummaryRow(
                    "Complete",
                    "Months supplied of months expected",
                    "Expected is every month from the first to the last that this site holds for any force."));

    private DataWords() {}
}
