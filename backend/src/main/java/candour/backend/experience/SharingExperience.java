package candour.backend.experience;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.area.Force;
import candour.backend.platform.persistence.DatabaseAway;
import candour.backend.platform.persistence.TryAgain;
import candour.backend.platform.web.OversightBody;
import candour.shared.reference.ReportReference;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;

/// Takes in what a member of the public tells about a stop. However often the same secret is sent, one report is kept
/// and the same receipt is given. Nothing of this is written to the audit trail: it would tell when the report came.
@Singleton
public class SharingExperience {
    private final References references;
    private final StoringExperience storing;
    private final AreaLookup areas;
    private final OversightBody body;

    SharingExperience(References references, StoringExperience storing, AreaLookup areas, OversightBody body) {
        this.references = references;
        this.storing = storing;
        this.areas = areas;
        this.body = body;
    }

    /// Keeps the report durably before it answers.
    ///
    /// @throws IllegalStateException when the database fails; without a word of what was to be stored
    public SharingOutcome share(ShareExperience command) {
        ReportReference reference = references.reference(command.secret());
        ReferenceHash hash = references.hash(reference);
        int force = force(command);
        try {
            TryAgain.whenUndone(() -> storing.store(command, hash, force));
        } catch (RuntimeException trouble) {
            throw silent(trouble);
        }
        return new SharingOutcome.Received(reference);
    }

    private int force(ShareExperience command) {
        Optional<Force> named = Optional.ofNullable(command.force()).flatMap(areas::findForce);
        Optional<Area> area = Optional.ofNullable(command.area()).flatMap(areas::find);
        return named.or(() -> area.flatMap(areas::force))
                .orElseGet(() -> areas.getForce(body.force()))
                .id();
    }

    /// The failure without what the driver says of it: its messages quote values of the row.
    private static RuntimeException silent(RuntimeException trouble) {
        if (DatabaseAway.causes(trouble)) {
            return trouble;
        }
        for (Throwable one = trouble; one != null; one = one.getCause()) {
            if (one instanceof SQLException problem) {
                return new IllegalStateException("a report was not stored: error " + problem.getErrorCode()
                        + " of the database, state " + problem.getSQLState());
            }
        }
        return trouble;
    }
}
