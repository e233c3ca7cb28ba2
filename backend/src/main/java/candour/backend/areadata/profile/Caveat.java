package candour.backend.areadata.profile;

/// What must be known before figures are believed. The first five stand with every ratio.
/// Source: Race Disparity Unit, "Stop and search data and the effect of geographical differences" (2021), and the
/// notes of the published data.
public enum Caveat {
    RESIDENTS_ARE_NOT_THE_STREET(
            "Residents are not the people on the street",
            "Rates divide searches by the people who live here. People who work, study, visit or pass through are "
                    + "searched too and are not counted as residents."),
    CLUSTERING(
            "A few places can drive the figure",
            "Searches cluster in a few places. The figure of a large area may say most about a few neighbourhoods, and "
                    + "that of England and Wales most about London."),
    CENSUS_AGES(
            "The census is of 21 March 2021",
            "Residents were counted on 21 March 2021. People have moved, been born and died since."),
    NOT_STATED(
            "Not everyone states their ethnicity",
            "Searches without a stated ethnicity are in no group. They are shown beside the groups."),
    SMALL_AREA(
            "The force area is the lowest official level",
            "Official rates go down to force areas. For smaller areas points are approximate and numbers small: read "
                    + "counts and shares first, and ratios only with their interval."),
    NOT_WHOLE("Months are missing", "Totals and rates cover the months supplied and no others."),
    CHINESE_SERIES_BREAK(
            "Chinese moved from Other to Asian",
            "Older records (16+1) put Chinese under Other, newer ones (18+1) under Asian. Here Chinese is counted under "
                    + "Asian throughout, but the officer-defined Other may include people who look Chinese."),
    OUTCOME_NAMES_CHANGED(
            "The names of outcomes changed",
            "The period mixes the older and the newer names of outcomes. They are counted together by what they mean."),
    FIND_RATE_NOT_RECORDED(
            "Whether something was found is not recorded",
            "The force leaves blank whether the outcome was linked to what was searched for. A blank is not a no."),
    DATE_ONLY(
            "Times of day are not recorded",
            "More than one in five searches is stamped exactly midnight, so no time of day is shown."),
    HISTORIC_AREA(
            "This area no longer exists",
            "The area was abolished or its boundary changed. Its figures are kept under its old code."),
    SAMPLE(
            "Made-up sample",
            "These stops are made up to show how the portal works. They say nothing about any force or place."),
    RATE_IS_NOT_A_PROBABILITY(
            "A rate is not a probability",
            "There are more searches here than residents of a group. A rate above 1,000 per 1,000 residents means that "
                    + "people who live elsewhere are searched here, or the same people again and again.");

    private final String title;
    private final String words;

    Caveat(String title, String words) {
        this.title = title;
        this.words = words;
    }

    /// A short heading.
    public String title() {
        return title;
    }

    /// A sentence or two for residents.
    public String words() {
        return words;
    }
}
