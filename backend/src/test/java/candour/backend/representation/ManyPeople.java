package candour.backend.representation;

import candour.backend.platform.key.KeyRing;
import candour.backend.platform.time.Quarter;
import candour.shared.people.EqualityQuestion;
import io.micronaut.context.ApplicationContext;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Many made-up people who answered every question about equality, stored sealed and counted as real ones are, for
/// measuring pages that show them.
public final class ManyPeople {
    private static final int BATCH = 1_000;

    private final ApplicationContext portal;
    private final SplittableRandom random;

    /// @param seed the same people for the same seed
    public ManyPeople(ApplicationContext portal, long seed) {
        this.portal = portal;
        this.random = new SplittableRandom(seed);
    }

    /// Lets so many people answer, spread over all occasions, the districts and the quarters, and counts them.
    ///
    /// @param force number of the force in the database
    /// @param districts codes of where they live
    /// @param quarters such as 20262
    /// @param today a day long after the quarters, so that their counts stand
    public void answer(int people, int force, List<String> districts, List<Integer> quarters, LocalDate today) {
        List<SealedAnswers> batch = new ArrayList<>();
        for (int person = 1; person <= people; person++) {
            GivenAnswers given = GivenAnswers.of(fields(districts));
            byte[] id = ByteBuffer.allocate(16)
                    .putLong(random.nextLong())
                    .putLong(random.nextLong())
                    .array();
            batch.add(SealedAnswers.of(
                    id,
                    Occasion.values()[random.nextInt(Occasion.values().length)],
                    force,
                    one(quarters),
                    given,
                    portal.getBean(KeyRing.class).sealer("equality")));
            if (batch.size() == BATCH || person == people) {
                portal.getBean(StoringAnswers.class).store(batch);
                batch.clear();
            }
        }
        CountingAnswers counting = portal.getBean(CountingAnswers.class);
        counting.due().forEach(due -> counting.count(due.forceId(), new Quarter(due.quarter()), today));
    }

    private Map<String, String> fields(List<String> districts) {
        Map<String, String> fields = new HashMap<>();
        fields.put(GivenAnswers.DISTRICT, one(districts));
        for (EqualityQuestion question : EqualityQuestion.values()) {
            String group = fields.getOrDefault(EqualityQuestion.ETHNIC_GROUP.code(), "");
            fields.put(question.code(), one(question.options(group)));
        }
        return fields;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
