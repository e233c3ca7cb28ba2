package candour.backend.notify;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A device whose owner turned alerts on, as it is stored.
///
/// @param id 32 bytes made from its token with a key kept outside the database
/// @param sealed its token
/// @param language code of the language it is told in
/// @param kinds codes of what it is told of, parted by commas
/// @param askedIn month in which it last asked, such as 2026-11
@MappedEntity("alert_device")
record AlertDevice(@Id byte[] id, byte[] sealed, String language, String kinds, String askedIn) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AlertDevice that && Arrays.equals(id, that.id);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(id);
    }

    @Override
    public String toString() {
        return "AlertDevice";
    }
}
