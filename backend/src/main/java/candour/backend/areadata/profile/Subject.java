package candour.backend.areadata.profile;

import candour.shared.area.AreaCode;
import candour.shared.area.AreaKind;
import org.jspecify.annotations.Nullable;

/// What figures are about: an area, or a force that has none (the British Transport Police).
///
/// @param areaId `area.id`, or 0 where there is no such row
/// @param code GSS code; null for a force without an area of its own
/// @param name as published: "Birmingham", "Bedfordshire"
/// @param kind rung of the ladder
/// @param current false for an area that a newer ladder no longer has
/// @param force the force whose area it is or lies in; null where no ladder names one, and for the country
public record Subject(
        int areaId,
        @Nullable AreaCode code,
        String name,
        AreaKind kind,
        boolean current,
        @Nullable ForceName force) {

    /// Whether the official figures go no lower than this: rates are normally published for force areas and above.
    public boolean isOfficialLevel() {
        return kind == AreaKind.COUNTRY || kind == AreaKind.FORCE;
    }
}
