package candour.backend.bench;

import java.time.LocalDateTime;
import java.util.Random;

/// Writes single rows as data.police.uk publishes them, each field with about the frequencies of the real files.
final class Published {
    private static final Column TYPE =
            new Column("Person search", 76, "Person and Vehicle search", 21, "Vehicle search", 3);
    private static final Column OPERATION = new Column("False", 60, "True", 1, "", 39);
    private static final Column GENDER = new Column("Male", 89, "Female", 10, "Other", 1, "", 1);
    private static final Column AGE =
            new Column("18-24", 36, "25-34", 24, "over 34", 20, "10-17", 17, "", 12, "under 10", 1);
    private static final Column SELF_DEFINED = new Column(
            "White - English/Welsh/Scottish/Northern Irish/British", 35,
            "White - Any other White background", 7,
            "White - Irish", 1,
            "Black/African/Caribbean/Black British - Any other Black/African/Caribbean background", 9,
            "Black/African/Caribbean/Black British - African", 7,
            "Black/African/Caribbean/Black British - Caribbean", 5,
            "Asian/Asian British - Any other Asian background", 6,
            "Asian/Asian British - Pakistani", 3,
            "Asian/Asian British - Bangladeshi", 3,
            "Asian/Asian British - Indian", 2,
            "Mixed/Multiple ethnic groups - Any other Mixed/Multiple ethnic background", 2,
            "Mixed/Multiple ethnic groups - White and Black Caribbean", 2,
            "Other ethnic group - Any other ethnic group", 3,
            "Other ethnic group - Not stated", 16);
    private static final Column OFFICER_DEFINED = new Column("White", 52, "Black", 28, "Asian", 15, "Other", 3, "", 3);
    private static final Column LEGISLATION = new Column(
            "Misuse of Drugs Act 1971 (section 23)", 62,
            "Police and Criminal Evidence Act 1984 (section 1)", 34,
            "Criminal Justice and Public Order Act 1994 (section 60)", 3,
            "Firearms Act 1968 (section 47)", 1,
            "", 1);
    private static final Column OBJECT = new Column(
            "Controlled drugs", 61,
            "Offensive weapons", 15,
            "Stolen goods", 10,
            "Evidence of offences under the Act", 5,
            "Article for use in theft", 5,
            "Anything to threaten or harm anyone", 2,
            "Firearms", 1,
            "Articles for use in criminal damage", 1);
    private static final Column OUTCOME = new Column(
            "A no further action disposal", 71,
            "Arrest", 13,
            "Community resolution", 7,
            "Penalty Notice for Disorder", 2,
            "Summons / charged by post", 2,
            "Caution (simple or conditional)", 1,
            "Khat or Cannabis warning", 2,
            "", 2);
    private static final Column LINKED = new Column("", 40, "False", 42, "True", 18);
    private static final Column CLOTHING = new Column("", 25, "False", 71, "True", 4);
    private static final double WITHOUT_LOCATION = 0.04;

    private final Random random;

    Published(Random random) {
        this.random = random;
    }

    void write(StringBuilder text, LocalDateTime at, WorldFiles.Choosing places) {
        String type = TYPE.draw(random);
        text.append(type).append(',').append(at.withNano(0));
        text.append(at.getSecond() == 0 ? ":00+00:00," : "+00:00,");
        text.append(OPERATION.draw(random)).append(",,");
        World.Patch place = places.draw(random);
        if (random.nextDouble() < WITHOUT_LOCATION) {
            text.append(',');
        } else {
            // the busiest published points of a neighbourhood are stations and high streets
            int point = (int) (place.points().length / 2 * Math.pow(random.nextDouble(), 2));
            degrees(text, place.points()[2 * point]);
            text.append(',');
            degrees(text, place.points()[2 * point + 1]);
        }
        boolean person = !type.equals("Vehicle search");
        for (Column column : new Column[] {GENDER, AGE, SELF_DEFINED, OFFICER_DEFINED}) {
            text.append(',').append(person ? column.draw(random) : "");
        }
        for (Column column : new Column[] {LEGISLATION, OBJECT, OUTCOME, LINKED, CLOTHING}) {
            text.append(',').append(column.draw(random));
        }
        text.append('\n');
    }

    private static void degrees(StringBuilder text, int micro) {
        int size = Math.abs(micro);
        text.append(micro < 0 ? "-" : "").append(size / 1_000_000).append('.');
        String fraction = String.valueOf(1_000_000 + size % 1_000_000);
        text.append(fraction, 1, 7);
    }

    /// A published column: its texts, each with a weight.
    private static final class Column {
        private final String[] texts;

        Column(Object... textsAndWeights) {
            StringBuilder order = new StringBuilder();
            for (int i = 0; i < textsAndWeights.length; i += 2) {
                order.repeat(i, (int) textsAndWeights[i + 1]);
            }
            texts = order.chars().mapToObj(i -> (String) textsAndWeights[i]).toArray(String[]::new);
        }

        String draw(Random random) {
            return texts[random.nextInt(texts.length)];
        }
    }
}
