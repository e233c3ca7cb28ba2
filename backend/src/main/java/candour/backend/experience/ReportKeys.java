package candour.backend.experience;

import candour.backend.platform.key.KeyRing;
import candour.backend.platform.key.Sealer;
import candour.backend.platform.reference.PublicReference;
import jakarta.inject.Singleton;
import java.util.Optional;

/// The keys of reports, stored sealed under the portal's own. Works in the caller's transaction.
@Singleton
class ReportKeys {
    static final String PURPOSE = "report";
    private static final String KEY = "key";

    private final KeyRing ring;
    private final ExperienceKeyRepository stored;

    ReportKeys(KeyRing ring, ExperienceKeyRepository stored) {
        this.ring = ring;
        this.stored = stored;
    }

    /// A new key, not stored yet.
    ReportKey next(PublicReference id, ReportKey.Part part) {
        return new ReportKey(id, part, ring.dataKey());
    }

    /// Stores the key.
    void keep(ReportKey key) {
        byte[] sealed = sealer().seal(key.bytes(), ReportKey.context(key.id(), key.part(), KEY));
        stored.insert(key.id().bytes(), key.part().code(), sealed);
    }

    /// The key of the report; empty when it was destroyed.
    Optional<ReportKey> find(PublicReference id, ReportKey.Part part) {
        return stored.find(id.bytes(), part.code())
                .map(row -> new ReportKey(id, part, sealer().open(row.sealedKey(), ReportKey.context(id, part, KEY))));
    }

    /// The lasting key of a report that is there.
    ReportKey get(PublicReference id) {
        return find(id, ReportKey.Part.LASTING)
                .orElseThrow(() -> new IllegalStateException("a report without its key: " + id));
    }

    /// Seals a stored key again under the portal's newest key.
    void sealAgain(ExperienceKeyRow row) {
        PublicReference id = PublicReference.of(row.experienceId());
        ReportKey.Part part =
                row.part() == ReportKey.Part.LASTING.code() ? ReportKey.Part.LASTING : ReportKey.Part.PASSING;
        byte[] context = ReportKey.context(id, part, KEY);
        byte[] sealed = sealer().seal(sealer().open(row.sealedKey(), context), context);
        stored.replace(row.experienceId(), row.part(), sealed);
    }

    /// Destroys all keys of a report: nothing of it can be read again, in no copy of the database either.
    void destroy(PublicReference id) {
        stored.deleteAll(id.bytes());
    }

    private Sealer sealer() {
        return ring.sealer(PURPOSE);
    }
}
