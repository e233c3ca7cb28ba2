package candour.backend.representation;

import candour.backend.area.AreaLookup;
import candour.backend.platform.key.KeyRing;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.time.Quarter;
import candour.shared.area.ForceId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Made-up answers about equality for trials, sealed as real ones are. They exist only beside the made-up sample and go
/// when real records come. Their ids are made from their number, so that they can be found again; those of real
/// answers lead to nobody.
///
/// What they show: people who came to meetings were too seldom Black, an evening was held for them, and in the quarter
/// after it more came; people who applied are too seldom Black, for whom something is planned, and too seldom Asian,
/// for whom nothing is; too few were appointed to tell; and people who told us are much like those who are searched.
@Singleton
public class SampleAnswers {
    private static final String PURPOSE = "equality";
    private static final ForceId FORCE = new ForceId("west-midlands");
    private static final int ID_BYTES = 16;

    /// How long ago the made-up evening for Black people was held, as the made-up outreach has it.
    private static final int HELD_DAYS_AGO = 160;

    private final StoringAnswers storing;
    private final EqualityAnswerRepository answers;
    private final CountingAnswers counting;
    private final Making making;

    SampleAnswers(StoringAnswers storing, EqualityAnswerRepository answers, CountingAnswers counting, Making making) {
        this.storing = storing;
        this.answers = answers;
        this.counting = counting;
        this.making = making;
    }

    /// What making them needs besides where they are kept.
    ///
    /// @param areas for the number of the force
    /// @param keys to seal them and to make their ids
    /// @param clock for the quarters
    @Singleton
    record Making(AreaLookup areas, KeyRing keys, Clock clock) {
        int force() {
            return areas.getForce(FORCE).id();
        }

        LocalDate today() {
            return LondonTime.day(clock.instant());
        }
    }

    /// @param from the quarter that the made-up evening was held in, or else the latest that stands for good
    /// @param later how many quarters after that; below 0 before it
    /// @param people how many
    /// @param mix in which groups
    private record Lot(Occasion occasion, boolean from, int later, int people, SampleMix mix) {}

    private static final List<Lot> LOTS = List.of(
            new Lot(Occasion.ATTENDED, true, -1, 180, SampleMix.FEW_BLACK),
            new Lot(Occasion.ATTENDED, true, 0, 150, SampleMix.FEW_BLACK),
            new Lot(Occasion.ATTENDED, true, 1, 190, SampleMix.RESIDENTS),
            new Lot(Occasion.APPLIED, false, -1, 80, SampleMix.FEW_BLACK_OR_ASIAN),
            new Lot(Occasion.APPLIED, false, 0, 100, SampleMix.FEW_BLACK_OR_ASIAN),
            new Lot(Occasion.APPOINTED, false, 0, 12, SampleMix.FEW_BLACK_OR_ASIAN),
            new Lot(Occasion.TOLD_US, false, -1, 70, SampleMix.SEARCHED),
            new Lot(Occasion.TOLD_US, false, 0, 95, SampleMix.SEARCHED),
            new Lot(Occasion.TOLD_US, false, 1, 25, SampleMix.SEARCHED));

    /// Makes those that are missing, and counts them. All at once: the job that counts runs at the same time, and
    /// what it counts of a full quarter stands for good.
    public void make() {
        if (!answers.list(making.force(), latest().value(), new byte[ID_BYTES]).isEmpty()) {
            return;
        }
        List<SealedAnswers> batch = new ArrayList<>();
        for (Lot lot : LOTS) {
            for (int person = 0; person < lot.people(); person++) {
                batch.add(sealed(lot, batch.size()));
            }
        }
        storing.store(batch);
        count();
    }

    /// Removes all of them, with what was counted of them.
    ///
    /// @return how many there were
    @Transactional("equality")
    public int erase() {
        int people = LOTS.stream().mapToInt(Lot::people).sum();
        int gone = IntStream.range(0, people)
                .map(number -> answers.delete(id(number)))
                .sum();
        if (gone > 0) {
            counting.forget(making.force());
        }
        return gone;
    }

    private Quarter held() {
        return Quarter.of(making.today().minusDays(HELD_DAYS_AGO));
    }

    private Quarter latest() {
        Quarter now = Quarter.of(making.today());
        Quarter before = now.plus(-1);
        return making.today().isAfter(before.last().plusDays(CountingAnswers.GRACE_DAYS)) ? before : before.plus(-1);
    }

    private void count() {
        for (AnsweredQuarter one : counting.due()) {
            counting.count(one.forceId(), new Quarter(one.quarter()), making.today());
        }
    }

    private SealedAnswers sealed(Lot lot, int number) {
        GivenAnswers given = lot.mix().person(number);
        return SealedAnswers.of(
                id(number),
                lot.occasion(),
                making.force(),
                (lot.from() ? held() : latest()).plus(lot.later()).value(),
                given,
                making.keys().sealer(PURPOSE));
    }

    private byte[] id(int number) {
        byte[] name = ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                .putLong(0x53414d504c45L)
                .putInt(number)
                .array();
        return Arrays.copyOf(making.keys().mac(PURPOSE, name), ID_BYTES);
    }
}
