package candour.backend.sample;

import java.util.List;

/// The published words of each column with made-up shares near those of real files. Outcomes are drawn without regard
/// to who was searched.
final class SampleWords {
    static final String NO_FURTHER_ACTION = "A no further action disposal";
    static final String VEHICLE = "Vehicle search";

    static final Weighted<String> TYPES = new Weighted<String>()
            .or(74, "Person search")
            .or(23, "Person and Vehicle search")
            .or(3, VEHICLE);

    static final Weighted<String> GENDERS = new Weighted<String>()
            .or(87.4, "Male")
            .or(11, "Female")
            .or(0.4, "Other")
            .or(1.2, "");

    static final Weighted<String> AGE_RANGES = new Weighted<String>()
            .or(0.1, "under 10")
            .or(17, "10-17")
            .or(31, "18-24")
            .or(22, "25-34")
            .or(22, "over 34")
            .or(7.9, "");

    static final Weighted<String> OUTCOMES = new Weighted<String>()
            .or(70, NO_FURTHER_ACTION)
            .or(13, "Arrest")
            .or(9, "Community resolution")
            .or(3, "Summons / charged by post")
            .or(2, "Penalty Notice for Disorder")
            .or(1.5, "Khat or Cannabis warning")
            .or(0.8, "Caution (simple or conditional)")
            .or(0.7, "");

    static final Weighted<String> PART_OF_OPERATION =
            new Weighted<String>().or(60, "").or(35, "False").or(5, "True");

    static final Weighted<String> LINKED_AFTER_NOTHING =
            new Weighted<String>().or(60, "").or(40, "False");

    static final Weighted<String> LINKED_AFTER_SOMETHING =
            new Weighted<String>().or(65, "True").or(25, "False").or(10, "");

    static final Weighted<String> OUTER_CLOTHING =
            new Weighted<String>().or(9.5, "").or(88, "False").or(2.5, "True");

    /// Legislation and object of search, which go together.
    static final Weighted<List<String>> GROUNDS = grounds();

    private SampleWords() {}

    private static Weighted<List<String>> grounds() {
        String drugs = "Misuse of Drugs Act 1971 (section 23)";
        String pace = "Police and Criminal Evidence Act 1984 (section 1)";
        String order = "Criminal Justice and Public Order Act 1994 (section 60)";
        return new Weighted<List<String>>()
                .or(57, List.of(drugs, "Controlled drugs"))
                .or(17, List.of(pace, "Offensive weapons"))
                .or(8, List.of(pace, "Stolen goods"))
                .or(6, List.of(pace, "Article for use in theft"))
                .or(3, List.of(pace, "Evidence of offences under the Act"))
                .or(1.5, List.of(pace, "Articles for use in criminal damage"))
                .or(0.4, List.of(pace, "Fireworks"))
                .or(0.3, List.of(pace, ""))
                .or(4, List.of(order, "Anything to threaten or harm anyone"))
                .or(1.2, List.of("Firearms Act 1968 (section 47)", "Firearms"))
                .or(0.3, List.of("Psychoactive Substances Act 2016 (s36(2))", "Psychoactive substances"))
                .or(0.1, List.of("Hunting Act 2004 (section 8)", "Evidence of hunting any wild mammal with a dog"))
                .or(0.4, List.of("", "Offensive weapons"))
                .or(0.2, List.of("", ""));
    }
}
