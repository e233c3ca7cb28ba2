package candour.backend.areadata.profile;

import candour.backend.platform.persistence.EditionRepository;
import candour.backend.platform.persistence.PerEdition;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;

/// The profiles asked for most in the present edition. They cannot change until the next edition, and working one out
/// is most of what an area page costs; how often each place is asked for is very uneven.
@Singleton
class KeptProfiles {
    /// A profile of three years takes about 60 kB.
    private static final int MOST = 200;

    private final ProfileReading profiles;
    private final PerEdition<Cache<Question, AreaProfile>> kept;

    private record Question(Subject area, Period period) {}

    KeptProfiles(ProfileReading profiles, EditionRepository editions) {
        this.profiles = profiles;
        kept = new PerEdition<>(
                editions, () -> Caffeine.newBuilder().maximumSize(MOST).build());
    }

    AreaProfile profile(Subject area, Period period) {
        Cache<Question, AreaProfile> cache = kept.value();
        Question question = new Question(area, period);
        AreaProfile known = cache.getIfPresent(question);
        if (known == null) {
            // not within the cache: reading waits for the database, and must not hold up who asks for other places
            known = profiles.profile(area, period);
            cache.put(question, known);
        }
        return known;
    }
}
