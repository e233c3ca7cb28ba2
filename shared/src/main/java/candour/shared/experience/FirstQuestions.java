package candour.shared.experience;

import static candour.shared.experience.Questions.degree;
import static candour.shared.experience.Questions.hinted;
import static candour.shared.experience.Questions.introduced;
import static candour.shared.experience.Questions.one;
import static candour.shared.experience.Questions.plain;
import static candour.shared.experience.Questions.precise;
import static candour.shared.experience.Questions.several;
import static candour.shared.experience.Questions.step;
import static candour.shared.experience.Questions.text;
import static candour.shared.experience.Questions.wasSo;
import static candour.shared.experience.Questions.yesNo;
import static candour.shared.experience.Questions.young;

import java.util.List;
import java.util.stream.Stream;

/// The questions of version 1, and of version 2, which asks by itself whether a text may be published: to let a panel
/// read it is not to let everybody read of it. Sources of what is asked: PACE 1984 ss.1-3 and Code A (what an
/// officer must say and record, levels of search), Best Use of Stop and Search Scheme 2014 (outcomes).
final class FirstQuestions {
    private static final List<String> NOT_SEARCHED = List.of("stop-and-account", "vehicle-stop");
    private static final Condition ALWAYS = Condition.ALWAYS;
    private static final Condition SEARCHED = Condition.notChosen(Questionnaire.STOP_KIND, NOT_SEARCHED);
    private static final Condition STOPPED_ONLY = Condition.chosen(Questionnaire.STOP_KIND, NOT_SEARCHED);
    private static final Condition AUTHORISED = Condition.chosen(Questionnaire.POWER, Questionnaire.NO_SUSPICION);
    private static final Condition ON_SUSPICION = Condition.notChosen(Questionnaire.POWER, Questionnaire.NO_SUSPICION);
    private static final Condition MORE_OFF =
            SEARCHED.and(Condition.chosen("more-than-outer-clothing", List.of("yes")));
    private static final Condition CHILD = Condition.chosen(Questionnaire.AGE, Questionnaire.UNDER_18);

    private FirstQuestions() {}

    static List<Step> steps() {
        return steps(List.of(Questionnaire.SHARE_WITH_PANEL));
    }

    static List<Step> stepsWithPublishing() {
        return steps(List.of(Questionnaire.SHARE_WITH_PANEL, Questionnaire.PUBLISH));
    }

    private static List<Step> steps(List<String> uses) {
        return Stream.of(about(), law(), happened(), said(uses))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Step> about() {
        Question teller = one(Questionnaire.TELLER, ALWAYS, "me helping parent youth-worker witness");
        Question age = one(Questionnaire.AGE, ALWAYS, "under-13 13-15 16-17 18-24 25-34 over-34 not-sure");
        Question kind =
                one(Questionnaire.STOP_KIND, ALWAYS, "on-foot vehicle-search vehicle-stop stop-and-account not-sure");
        Question date = plain(Questionnaire.DATE, QuestionKind.APPROXIMATE_DATE);
        Question time = one(Questionnaire.TIME, ALWAYS, "morning afternoon evening night not-sure");
        Question area = plain(Questionnaire.AREA, QuestionKind.AREA);
        Question place = text(Questionnaire.PLACE, QuestionKind.SHORT_TEXT, 200);
        return List.of(
                young(introduced(step("who", teller, hinted(age)))),
                step("kind", hinted(kind)),
                step("when", hinted(precise(date)), precise(time)),
                introduced(step("where", hinted(area), hinted(precise(place)))));
    }

    private static List<Step> law() {
        Question power = one(
                Questionnaire.POWER,
                SEARCHED,
                "mda-s23 pace-s1 cjpoa-s60 ta-s43 ta-s47a poa-s11 sentencing-s342e other not-told not-sure");
        return List.of(
                step("power", hinted(power)),
                step(
                        "told",
                        yesNo("told-grounds", SEARCHED.and(ON_SUSPICION)),
                        hinted(yesNo("told-authorisation", SEARCHED.and(AUTHORISED))),
                        yesNo("told-object", SEARCHED),
                        yesNo("told-power", SEARCHED),
                        yesNo("told-detained", SEARCHED),
                        yesNo("told-why-stopped", STOPPED_ONLY)),
                step(
                        "officer",
                        hinted(yesNo("shown-warrant-card", SEARCHED)),
                        yesNo("told-name", SEARCHED),
                        yesNo("told-station", SEARCHED),
                        yesNo("told-record", SEARCHED),
                        wasSo("camera", ALWAYS)));
    }

    private static List<Step> happened() {
        Question reasons = several(
                "reasons-given",
                ALWAYS,
                "smell-of-cannabis matched-description behaviour place company clothes information "
                        + "seen-with-something driving special-rule other none-given! not-sure!");
        Question words = text("reason-words", QuestionKind.SHORT_TEXT, 500);
        Question object = several(
                "object", SEARCHED, "drugs weapons stolen tools fireworks terrorism protest other not-told! not-sure!");
        Question force = several(
                "force-used",
                ALWAYS,
                "handcuffs held to-the-ground struck baton spray taser-aimed taser-fired dog other none! not-sure!");
        Question clothes = yesNo("more-than-outer-clothing", SEARCHED);
        Question place =
                one("clothing-place", MORE_OFF, "in-public police-vehicle police-station out-of-sight not-sure");
        Question outcome = several(
                "outcome", ALWAYS, "nothing advice community-resolution penalty taken-away arrested other not-sure!");
        return List.of(
                step("reasons", reasons, precise(words), object),
                young(introduced(step("force", force, yesNo("hurt", ALWAYS)))),
                young(step("clothing", hinted(clothes))),
                young(introduced(step(
                        "clothing-more",
                        hinted(yesNo("intimate-parts-exposed", MORE_OFF)),
                        place,
                        wasSo("adult-with-child", MORE_OFF.and(CHILD))))),
                introduced(step("after", outcome, hinted(yesNo("record-offered", SEARCHED)))));
    }

    private static List<Step> said(List<String> uses) {
        Question times = one("times", ALWAYS, "this-time-only two-or-three four-to-nine ten-or-more not-sure");
        Question words = text(Questionnaire.OWN_WORDS, QuestionKind.LONG_TEXT, 5000);
        Question praise = text(Questionnaire.PRAISE, QuestionKind.LONG_TEXT, 2000);
        String wishes = String.join(
                " ",
                Questionnaire.RECORD_ONLY + "!",
                String.join(" ", uses),
                Questionnaire.ANSWER_ME,
                Questionnaire.HOW_TO_COMPLAIN);
        return List.of(
                step(
                        "fairness",
                        degree("respect"),
                        degree("listened"),
                        degree("fair"),
                        yesNo("taken-for-older", CHILD),
                        times),
                young(introduced(step("words", hinted(words), hinted(praise)))),
                introduced(step("wish", hinted(several(Questionnaire.WISH, ALWAYS, wishes)))));
    }
}
