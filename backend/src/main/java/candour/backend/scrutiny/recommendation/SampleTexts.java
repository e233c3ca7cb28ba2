package candour.backend.scrutiny.recommendation;

import static candour.backend.scrutiny.recommendation.SampleStep.agreed;
import static candour.backend.scrutiny.recommendation.SampleStep.answer;
import static candour.backend.scrutiny.recommendation.SampleStep.change;
import static candour.backend.scrutiny.recommendation.SampleStep.checked;
import static candour.backend.scrutiny.recommendation.SampleStep.delivered;
import static candour.backend.scrutiny.recommendation.SampleStep.drafted;
import static candour.backend.scrutiny.recommendation.SampleStep.received;
import static candour.backend.scrutiny.recommendation.SampleStep.verdict;

import candour.backend.identity.Role;
import java.util.List;

/// The made-up recommendations of trials, one in each state. Days are counted from the day they are made.
final class SampleTexts {
    private SampleTexts() {}

    /// A recommendation.
    ///
    /// @param ofBody whether the body that oversees the force is asked, rather than the force
    /// @param language code of its texts
    /// @param meetings how many meetings ago it was decided, from 1; 0 for at none
    /// @param due days from today to the answer
    record Made(
            Theme theme,
            boolean ofBody,
            String language,
            String title,
            String found,
            String asked,
            int meetings,
            int due,
            List<SampleStep> steps) {}

    static Made force(
            Theme theme, String title, String found, String asked, int meetings, int due, SampleStep... steps) {
        return new Made(theme, false, "en", title, found, asked, meetings, due, List.of(steps));
    }

    static List<Made> all() {
        return List.of(
                whereSatisfied(),
                whereDeclined(),
                wherePartlySatisfied(),
                whereAskedAgain(),
                whereChanged(),
                whereLate(),
                whereAcceptedInPart(),
                whereBeingChecked(),
                whereAccepted(),
                inWelsh(),
                whereWaiting(),
                toTheBody(),
                SampleDrafts.whereAgreed(),
                SampleDrafts.whereDrafted(),
                SampleDrafts.whereGivenUp());
    }

    private static Made whereSatisfied() {
        return force(
                Theme.BODY_WORN_VIDEO,
                "Switch cameras on before the first word of a search",
                "Made-up example. In 9 of 24 records the body worn camera was switched on after the search had begun.",
                "Tell every officer to switch the body worn camera on before they speak to somebody they may search, and"
                        + " say each quarter how often that was done.",
                4,
                -150,
                drafted(-185),
                agreed(-184),
                delivered(-182, -150),
                received(-180),
                answer(-165, Position.ACCEPTED, "We will brief every team and publish the share each quarter.", -100),
                checked(-164),
                change(-120, "All teams were briefed. The share is checked at each supervision.", null),
                checked(-119),
                change(
                        -60,
                        "Cameras were on before the first word in 93 of 100 records looked at, up from 61.",
                        "Camera use by quarter (made up)"),
                checked(-58),
                verdict(-50, Verdict.SATISFIED, "The records we looked at last show what the force says."));
    }

    private static Made whereDeclined() {
        return force(
                Theme.RECORDS,
                "Send the record of a search to the person’s phone",
                "Made-up example. People said they were never told how to get a copy of the record.",
                "Let people choose to get the record of a search by text message on the spot.",
                3,
                -75,
                drafted(-112),
                agreed(-110),
                delivered(-108, -75),
                received(-107),
                answer(
                        -80,
                        Position.DECLINED,
                        "The system we use cannot send messages, and a new one is not planned before 2028. Officers hand"
                                + " out a card that says how to get the record instead.",
                        null),
                checked(-78));
    }

    private static Made wherePartlySatisfied() {
        return force(
                Theme.YOUNG_PEOPLE,
                "Tell a parent or carer when a child under 14 is searched",
                "Made-up example. In 6 records of children under 14 nothing was written about telling an adult.",
                "Tell a parent or carer the same day, and write down that it was done.",
                4,
                -140,
                drafted(-183),
                agreed(-183),
                delivered(-181, -140),
                answer(
                        -130,
                        Position.IN_PART,
                        "We will tell an adult where it is safe for the child. We cannot where"
                                + " telling them could put the child at risk.",
                        -60),
                checked(-128),
                change(-55, "The record has a new box for it since last month.", "New search record (made up)"),
                checked(-54),
                verdict(-30, Verdict.PARTLY, "The box is there. In a third of the records it is still empty."));
    }

    private static Made whereAskedAgain() {
        return force(
                Theme.GROUNDS,
                "Stop using the smell of cannabis as the only reason",
                "Made-up example. In 7 of 24 records the smell of cannabis was the only reason written down.",
                "Ask for a second reason before a search, and look at every record without one.",
                4,
                12,
                drafted(-184),
                agreed(-184),
                delivered(-180, -140),
                answer(-142, Position.DECLINED, "Each case is judged by itself.", null),
                checked(-141),
                verdict(-100, Verdict.NOT_SATISFIED, "The answer does not say why the guidance is not followed."),
                new SampleStep(
                        StepKind.REOPENED,
                        Role.CHAIR,
                        -20,
                        null,
                        "We found the same again in the last cases.",
                        12,
                        null));
    }

    private static Made whereChanged() {
        return force(
                Theme.FAIR_TREATMENT,
                "Say the reason for a search in plain words",
                "Made-up example. People remembered the tone, and not what they were told.",
                "Add how to say the reason in plain words to the yearly training.",
                3,
                -70,
                drafted(-111),
                agreed(-110),
                delivered(-108, -70),
                received(-108),
                answer(-90, Position.ACCEPTED, "We will add it to the training of this year.", -14),
                checked(-88),
                change(-10, "A new part of the training was taught to 212 officers.", "Training plan (made up)"),
                checked(-8));
    }

    private static Made whereLate() {
        return force(
                Theme.BODY_WORN_VIDEO,
                "Let a sergeant look at a sample of camera films each month",
                "Made-up example. Nobody had looked at the film in any of the 12 red and amber cases.",
                "Have a sergeant look at a random sample of body worn camera films of searches each month, and say each"
                        + " quarter what was found.",
                2,
                -12,
                drafted(-56),
                agreed(-55),
                delivered(-54, -12),
                received(-53));
    }

    private static Made whereAcceptedInPart() {
        return force(
                Theme.DISPARITY,
                "Publish searches by ward and ethnic group each quarter",
                "Made-up example. Differences between groups are seen only once a year, and for the whole force.",
                "Publish the numbers for each ward each quarter.",
                3,
                -60,
                drafted(-110),
                agreed(-109),
                delivered(-107, -60),
                answer(
                        -65,
                        Position.IN_PART,
                        "We will publish them for each district. For a ward the numbers are so"
                                + " small that people could be recognised.",
                        -5),
                checked(-63));
    }

    private static Made whereBeingChecked() {
        return force(
                Theme.USE_OF_FORCE,
                "Write down why handcuffs were used",
                "Made-up example. In 8 of 24 records handcuffs were used and no reason was written down.",
                "Do not close a record in which handcuffs were used without a reason.",
                2,
                -2,
                drafted(-55),
                agreed(-55),
                delivered(-53, -2),
                received(-52),
                answer(-3, Position.ACCEPTED, "The record will not close without it from next month.", 45));
    }

    private static Made whereAccepted() {
        return force(
                Theme.TRAINING,
                "Bring a panel member into the training of new officers",
                "Made-up example. New officers had not heard from anybody who was searched.",
                "Let a panel member speak in each course for new officers.",
                2,
                -8,
                drafted(-54),
                agreed(-54),
                delivered(-52, -8),
                received(-50),
                answer(-20, Position.ACCEPTED, "We will, from the next course on.", 60),
                checked(-18));
    }

    private static Made inWelsh() {
        return new Made(
                Theme.COMMUNITY,
                false,
                "cy",
                "Cynnal un cyfarfod y flwyddyn mewn coleg",
                "Enghraifft ffug. Ni ddaeth neb dan 20 oed i’r tri chyfarfod diwethaf.",
                "Cynhaliwch un cyfarfod y flwyddyn mewn coleg, gyda’r heddlu yno i ateb.",
                2,
                20,
                List.of(drafted(-30), agreed(-29), delivered(-28, 20), received(-27)));
    }

    private static Made whereWaiting() {
        return force(
                Theme.GROUNDS,
                "Give feedback on weak grounds within two weeks",
                "Made-up example. In 5 of 24 records the grounds would not have convinced somebody who was not there.",
                "Have a supervisor speak with the officer within two weeks, and write down that it was done.",
                1,
                21,
                drafted(-14),
                agreed(-13),
                delivered(-12, 21));
    }

    private static Made toTheBody() {
        return new Made(
                Theme.COMMUNITY,
                true,
                "en",
                "Pay travel costs of panel members before the meeting",
                "Made-up example. Two members could not come because they had to pay the fare first.",
                "Pay travel and childcare before the meeting where somebody asks for it.",
                2,
                9,
                List.of(drafted(-21), agreed(-20), delivered(-19, 9)));
    }
}
