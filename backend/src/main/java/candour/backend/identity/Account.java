package candour.backend.identity;

import candour.backend.audit.Actor;
import candour.backend.platform.persistence.ForceIdConverter;
import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import candour.shared.area.ForceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An account as stored.
///
/// @param email in lower case
/// @param forceSlug the one force it works for; null for every force
/// @param roles names with commas
/// @param passwordHash null until a password is set
/// @param totpSecret sealed; empty until the app of the person is set up
/// @param totpStep the last step whose code was used
/// @param disabledAt null while the account is open
@MappedEntity("account")
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Account(
        @Id long id,

        @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference reference,

        String email,
        String displayName,

        @TypeDef(type = DataType.STRING, converter = ForceIdConverter.class) @Nullable
        ForceId forceSlug,

        String roles,
        @Nullable String passwordHash,
        byte[] totpSecret,
        long totpStep,
        boolean sample,
        Instant createdAt,
        @Nullable Instant disabledAt) {

    /// What it may do.
    public Set<Role> roleSet() {
        return Role.read(roles);
    }

    /// Whether it was not disabled.
    public boolean isOpen() {
        return disabledAt == null;
    }

    /// Whether password and one-time codes are set up, so that the person can sign in.
    public boolean isReady() {
        return passwordHash != null && totpSecret.length > 0;
    }

    /// The person as the one who acts, for the trail.
    public Actor actor() {
        return Actor.staff(reference.value(), roles.replace(',', ' '));
    }

    /// Nothing that could reach a log.
    @Override
    public String toString() {
        return "Account[" + reference + "]";
    }
}
