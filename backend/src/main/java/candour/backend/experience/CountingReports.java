package candour.backend.experience;

import candour.backend.platform.time.IsoWeek;
import candour.shared.area.AreaCode;
import candour.shared.experience.Answers;
import candour.shared.experience.Questionnaire;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Opens reports one after another so that they can be counted, and keeps none of them. Only answers that could not
/// point to one stop are opened.
@Singleton
public class CountingReports {
    private static final int AT_ONCE = 500;
    private static final int ID_BYTES = 16;

    private final ExperienceRepository experiences;
    private final ReportKeys keys;
    private final AnswersCodec codec;

    CountingReports(ExperienceRepository experiences, ReportKeys keys, AnswersCodec codec) {
        this.experiences = experiences;
        this.keys = keys;
        this.codec = codec;
    }

    /// Takes one report to be counted.
    public interface Counter {

        /// @param district where it happened; null where not told
        /// @param recordKey random, given once and never changed
        /// @param answers without those that could point to one stop
        /// @param questionnaire that was answered
        void count(@Nullable AreaCode district, int recordKey, Answers answers, Questionnaire questionnaire);
    }

    /// Hands over each report that came in within these weeks, may be counted and was not taken back, in no order
    /// that tells anything.
    @ReadOnly
    public void each(int force, IsoWeek from, IsoWeek to, Counter counter) {
        byte[] after = new byte[ID_BYTES];
        List<CountedRow> rows = experiences.listCounted(force, from.value(), to.value(), after, AT_ONCE);
        while (!rows.isEmpty()) {
            rows.forEach(row -> count(row, counter));
            after = rows.getLast().id().bytes();
            rows = experiences.listCounted(force, from.value(), to.value(), after, AT_ONCE);
        }
    }

    private void count(CountedRow row, Counter counter) {
        Answers answers = codec.read(keys.get(row.id()).open(StoringExperience.ANSWERS, row.answers()));
        Questionnaire questionnaire = OpenedExperience.asked(row.questionnaire());
        counter.count(row.areaCode(), row.recordKey(), answers, questionnaire);
    }
}
