package candour.backend.scrutiny.recommendation;

import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.time.LondonTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads what everybody may see of recommendations: what was delivered, and of the steps those that the public sees.
@Singleton
public class RecommendationLookup {
    private static final int MOST_SIMILAR = 3;

    private final RecommendationRepository recommendations;
    private final RecommendationStepRepository steps;
    private final EvidenceRepository evidence;
    private final Clock clock;

    RecommendationLookup(
            RecommendationRepository recommendations,
            RecommendationStepRepository steps,
            EvidenceRepository evidence,
            Clock clock) {
        this.recommendations = recommendations;
        this.steps = steps;
        this.evidence = evidence;
        this.clock = clock;
    }

    /// Everything that was delivered, what moved last first.
    public List<Recommendation> list() {
        return recommendations.listShown();
    }

    /// One that was delivered.
    public Optional<Recommendation> find(PublicReference reference) {
        return recommendations.find(reference).filter(Recommendation::isPublic);
    }

    /// Those to which no answer came in time, the longest overdue first.
    ///
    /// @param forceIds numbers of forces
    public List<Recommendation> listOverdue(Collection<Integer> forceIds) {
        LocalDate today = today();
        return list().stream()
                .filter(one -> forceIds.contains(one.forceId()) && one.daysLate(today) > 0)
                .sorted(Comparator.comparing(Recommendation::dueOn))
                .toList();
    }

    /// The histories of these, by the number of the recommendation.
    public Map<Long, History> histories(Collection<Recommendation> of) {
        List<Long> ids = of.stream().map(Recommendation::id).toList();
        return ids.isEmpty()
                ? Map.of()
                : steps.list(ids).stream()
                        .collect(Collectors.groupingBy(
                                RecommendationStep::recommendationId,
                                Collectors.collectingAndThen(Collectors.toList(), History::new)));
    }

    /// The documents that show the changes of these, by the number of the recommendation. Those of a step that the
    /// public does not see are among them: take them step by step from [History#open].
    public Map<Long, List<Evidence>> evidence(Collection<Recommendation> of) {
        List<Long> ids = of.stream().map(Recommendation::id).toList();
        return ids.isEmpty()
                ? Map.of()
                : evidence.list(ids).stream().collect(Collectors.groupingBy(Evidence::recommendationId));
    }

    /// Delivered recommendations that ask for much the same in similar words, the most similar first: those before this
    /// one where it was delivered itself.
    public List<Recommendation> earlier(Recommendation one) {
        return similar(one.theme(), one.language(), words(one)).stream()
                .filter(other -> other.id() != one.id() && isBefore(other, one))
                .limit(MOST_SIMILAR)
                .toList();
    }

    /// Delivered recommendations that ask for much the same as these words.
    ///
    /// @param language code of the language of the words
    public List<Recommendation> like(Theme theme, String language, String words) {
        return similar(theme.code(), language, words).stream()
                .limit(MOST_SIMILAR)
                .toList();
    }

    /// The day in London.
    public LocalDate today() {
        return LondonTime.day(clock.instant());
    }

    private List<Recommendation> similar(String theme, String language, String words) {
        Map<Long, Recommendation> known = list().stream()
                .filter(one -> one.language().equals(language))
                .collect(Collectors.toMap(Recommendation::id, Function.identity()));
        Set<WordLikeness.Candidate> texts = known.values().stream()
                .map(one -> new WordLikeness.Candidate(one.id(), one.theme(), words(one)))
                .collect(Collectors.toSet());
        return WordLikeness.find(theme, words, texts, known.size()).stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .toList();
    }

    private static boolean isBefore(Recommendation other, Recommendation one) {
        LocalDate mine = one.deliveredOn();
        LocalDate theirs = other.deliveredOn();
        return mine == null
                || theirs == null
                || theirs.isBefore(mine)
                || (theirs.equals(mine) && other.id() < one.id());
    }

    private static String words(Recommendation one) {
        return one.title() + "\n" + one.asked();
    }
}
