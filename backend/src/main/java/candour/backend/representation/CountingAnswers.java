package candour.backend.representation;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.area.Force;
import candour.backend.platform.key.KeyRing;
import candour.backend.platform.key.Sealer;
import candour.backend.platform.time.Quarter;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts the answers of a quarter under the database account that alone may read them. Each counting takes the place
/// of the one before, until the quarter is frozen; from then on nothing changes its counts: neither answers that come
/// late, nor what anybody says about themselves later, nor the end of the answers themselves.
@Singleton
class CountingAnswers {
    /// How long after a quarter's last day its counts can still change: answers wait up to a week to be stored.
    static final int GRACE_DAYS = 14;

    private final EqualityAnswerRepository answers;
    private final RepresentationCountRepository counts;
    private final RepresentationQuarterRepository quarters;
    private final AreaLookup areas;
    private final KeyRing keys;

    CountingAnswers(
            EqualityAnswerRepository answers,
            RepresentationCountRepository counts,
            RepresentationQuarterRepository quarters,
            AreaLookup areas,
            KeyRing keys) {
        this.answers = answers;
        this.counts = counts;
        this.quarters = quarters;
        this.areas = areas;
        this.keys = keys;
    }

    /// The quarters of which there are answers.
    List<AnsweredQuarter> due() {
        return answers.listQuarters();
    }

    /// Counts the quarter, unless it is frozen; freezes it when its days of grace are over.
    ///
    /// @return whether it was counted
    @Transactional("equality")
    boolean count(int forceId, Quarter quarter, LocalDate today) {
        quarters.take(forceId, quarter.value(), today);
        if (quarters.lockFrozen(forceId, quarter.value())) {
            return false;
        }
        Tallying tally = tally(forceId, quarter);
        counts.delete(forceId, quarter.value());
        tally.cells()
                .forEach((cell, sum) -> counts.insert(
                        forceId,
                        quarter.value(),
                        cell.occasion(),
                        cell.area(),
                        cell.characteristic(),
                        cell.category(),
                        sum.people(),
                        sum.keySum()));
        if (today.isAfter(quarter.last().plusDays(GRACE_DAYS))) {
            quarters.freeze(forceId, quarter.value());
        }
        return true;
    }

    /// Forgets every count of the force, so that all quarters of which there are answers are counted anew.
    @Transactional("equality")
    void forget(int forceId) {
        counts.deleteAll(forceId);
        quarters.deleteAll(forceId);
    }

    private Tallying tally(int forceId, Quarter quarter) {
        Force force = areas.getForce(forceId);
        int whole = areas.area(force).map(Area::id).orElse(0);
        Sealer sealer = keys.sealer("equality");
        Tallying tally = new Tallying();
        byte[] after = new byte[16];
        List<EqualityAnswerRow> rows = answers.list(forceId, quarter.value(), after);
        while (!rows.isEmpty()) {
            for (EqualityAnswerRow row : rows) {
                GivenAnswers given = row.answers().open(sealer);
                @Nullable Area district = district(given);
                if (district == null) {
                    tally.add(row.id(), row.occasion(), given, whole);
                } else {
                    tally.add(row.id(), row.occasion(), given, whole, district.id());
                }
            }
            rows = answers.list(forceId, quarter.value(), rows.getLast().id());
        }
        return tally;
    }

    private @Nullable Area district(GivenAnswers given) {
        return given.district() == null ? null : areas.find(given.district()).orElse(null);
    }
}
