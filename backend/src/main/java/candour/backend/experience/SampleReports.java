package candour.backend.experience;

import candour.shared.area.AreaCode;
import candour.shared.experience.Answers;
import candour.shared.experience.Questionnaire;
import candour.shared.reference.SubmissionSecret;
import candour.shared.text.Language;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A dozen made-up reports for trials, so that staff's queue is not empty. They say themselves that they are made up,
/// exist only beside the made-up sample, and are erased when real records come. Their references are no secret.
@Singleton
public class SampleReports {
    /// Wishes of those of whom a text may be published.
    private static final String PUBLIC = Questionnaire.SHARE_WITH_PANEL + " " + Questionnaire.PUBLISH;

    private static final String MADE_UP = "Made-up report for a trial. ";

    private static final List<Sample> SAMPLES = List.of(
            new Sample(
                    "E08000025", "2026-05-14", "mda-s23", "They told me why they stopped me and let me go.", "praise"),
            new Sample("E08000025", "2026-05", "pace-s1", "Nobody told me what they were looking for.", "answer-me"),
            new Sample(
                    "E08000026", "2026-04-02", "not-told", "I was late for college because of it.", "share-with-panel"),
            new Sample("E08000027", "2026-03", "mda-s23", "The officer was calm and explained the record.", "praise"),
            new Sample("E08000028", "2026-05-20", "cjpoa-s60", "They said everybody in the road was searched.", PUBLIC),
            new Sample(
                    "E08000029", "2026-02", "not-sure", "I do not feel safe at home since that evening.", "answer-me"),
            new Sample("E08000030", "2026-01-11", "mda-s23", "It was quick and polite.", "record-only"),
            new Sample(
                    "E08000031",
                    "2026-05-02",
                    "pace-s1",
                    "I asked for a copy of the record and got none.",
                    "how-to-complain"),
            new Sample("E08000025", "2025", "other", "I saw how a neighbour was stopped.", "record-only"),
            new Sample(null, "2026-05", "not-told", "It happened on the way home from work.", "answer-me"),
            new Sample("E08000026", "2026-04", "mda-s23", "Cefais fy stopio ar y ffordd adref.", PUBLIC),
            new Sample("E08000025", "2026-05-30", "pace-s1", "They said sorry for the delay.", "praise"));

    /// Which of them is told in Welsh, counted from 0.
    private static final int IN_WELSH = 10;

    /// Which of them figures leave out as it comes in, counted from 0.
    private static final int NOT_COUNTED = 8;

    private final SharingExperience sharing;
    private final ErasingExperience erasing;
    private final References references;

    SampleReports(SharingExperience sharing, ErasingExperience erasing, References references) {
        this.sharing = sharing;
        this.erasing = erasing;
        this.references = references;
    }

    /// @param district GSS code; null where not told
    /// @param date as well as they remember
    /// @param power code of the questionnaire
    /// @param words their own
    /// @param wish codes of the questionnaire with spaces between, or `praise` for praise that may be shared
    private record Sample(@Nullable String district, String date, String power, String words, String wish) {}

    /// Makes those that are missing.
    public void make() {
        IntStream.range(0, SAMPLES.size()).forEach(number -> {
            Sample sample = SAMPLES.get(number);
            sharing.share(new ShareExperience(
                    secret(number),
                    Questionnaire.current(),
                    answers(sample),
                    number == IN_WELSH ? Language.WELSH : Language.ENGLISH,
                    null,
                    sample.district() == null ? null : new AreaCode(sample.district()),
                    number != NOT_COUNTED));
        });
    }

    /// Erases all of them.
    ///
    /// @return how many there were
    public int erase() {
        return (int) IntStream.range(0, SAMPLES.size())
                .filter(number -> erasing.erase(references.hash(references.reference(secret(number)))))
                .count();
    }

    private static Answers answers(Sample sample) {
        boolean praise = sample.wish().equals("praise");
        Answers answers = Answers.of(Map.of(
                        Questionnaire.STOP_KIND,
                        List.of("on-foot"),
                        Questionnaire.DATE,
                        List.of(sample.date()),
                        Questionnaire.POWER,
                        List.of(sample.power()),
                        praise ? Questionnaire.PRAISE : Questionnaire.OWN_WORDS,
                        List.of(MADE_UP + sample.words())))
                .with(Questionnaire.WISH, List.of((praise ? PUBLIC : sample.wish()).split(" ")));
        return sample.district() == null ? answers : answers.with(Questionnaire.AREA, List.of(sample.district()));
    }

    private static SubmissionSecret secret(int number) {
        return SubmissionSecret.of(
                ByteBuffer.allocate(16).putLong(0x53414d504c45L).putLong(number).array());
    }
}
