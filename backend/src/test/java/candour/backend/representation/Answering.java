package candour.backend.representation;

import candour.backend.platform.key.KeyRing;
import candour.backend.platform.time.Quarter;
import candour.backend.support.TestPortal;
import candour.shared.people.EqualityAnswers;
import io.micronaut.context.ApplicationContext;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Answers of made-up people, stored as real ones are.
public final class Answering {
    static final int FORCE_AREA = 15;
    static final int BIRMINGHAM = 9_001;
    static final int COVENTRY = 9_002;

    private final TestPortal portal;
    private final SplittableRandom random = new SplittableRandom(5);
    private final int force;

    /// On this portal, with two districts.
    public Answering(TestPortal portal) {
        this.portal = portal;
        this.force = portal.bean(candour.backend.area.AreaLookup.class)
                .getForce(new candour.shared.area.ForceId("west-midlands"))
                .id();
        try (Connection connection = portal.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO area (id, code, kind, name, parent_id, vintage, current) VALUES"
                    + " (9001, 'E08000025', 'district', 'Birmingham', 15, 2024, TRUE),"
                    + " (9002, 'E08000026', 'district', 'Coventry', 15, 2024, TRUE)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    int force() {
        return force;
    }

    /// So many people with the same answers.
    ///
    /// @param answers names and values by turns: `"age", "18-24", "district", "E08000025"`
    public void give(Occasion occasion, int quarter, int people, String... answers) {
        Map<String, String> fields = new HashMap<>();
        for (int at = 0; at < answers.length; at += 2) {
            fields.put(answers[at], answers[at + 1]);
        }
        GivenAnswers given = new GivenAnswers(
                EqualityAnswers.of(fields), GivenAnswers.of(fields).district());
        List<SealedAnswers> batch = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            byte[] id = ByteBuffer.allocate(16)
                    .putLong(random.nextLong())
                    .putLong(random.nextLong())
                    .array();
            batch.add(SealedAnswers.of(
                    id,
                    occasion,
                    force,
                    new Quarter(quarter).value(),
                    given,
                    portal.bean(KeyRing.class).sealer("equality")));
        }
        portal.bean(StoringAnswers.class).store(batch);
    }

    /// Counts every quarter there are answers of.
    public void count(java.time.LocalDate today) {
        CountingAnswers counting = portal.bean(CountingAnswers.class);
        counting.due().forEach(one -> counting.count(one.forceId(), new Quarter(one.quarter()), today));
    }

    /// Stores what people answered on another portal and what waits there, as the end of the week does.
    public static void storeWaiting(ApplicationContext portal) {
        portal.getBean(WaitingAnswers.class).store();
    }
}
