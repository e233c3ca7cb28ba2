package candour.backend.scrutiny.recommendation;

import static candour.backend.scrutiny.recommendation.SampleStep.agreed;
import static candour.backend.scrutiny.recommendation.SampleStep.drafted;
import static candour.backend.scrutiny.recommendation.SampleStep.step;
import static candour.backend.scrutiny.recommendation.SampleTexts.force;

import candour.backend.identity.Role;
import candour.backend.scrutiny.recommendation.SampleTexts.Made;

/// Made-up recommendations that the public does not see: agreed and not sent out, drafted, given up.
final class SampleDrafts {
    private SampleDrafts() {}

    static Made whereAgreed() {
        return force(
                Theme.SECTION_60,
                "Tell local people when searches without suspicion begin",
                "Made-up example. People learned of the last section 60 order from friends.",
                "Publish where and until when on the day itself.",
                1,
                40,
                drafted(-6),
                agreed(-4));
    }

    static Made whereDrafted() {
        return force(
                Theme.RECORDS,
                "Write down the ethnic group people say themselves",
                "Made-up example. In 11 of 24 records only the officer’s view was written down.",
                "Ask everybody, and write down when somebody does not want to say.",
                1,
                45,
                drafted(-2));
    }

    static Made whereGivenUp() {
        return force(
                Theme.OTHER,
                "Look at vehicle stops too",
                "Made-up example. The panel may not look at vehicle stops yet.",
                "Give records of vehicle stops to the panel.",
                3,
                -40,
                drafted(-100),
                step(StepKind.SET_ASIDE, Role.CHAIR, -95));
    }
}
