package candour.backend.panel;

import candour.backend.platform.persistence.AreaCodeConverter;
import candour.backend.platform.persistence.PublicReferenceConverter;
import candour.backend.platform.reference.PublicReference;
import candour.shared.area.AreaCode;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import org.jspecify.annotations.Nullable;

/// A scrutiny panel: members of the public who look at what police did and say what should change.
///
/// @param id the number inside the portal
/// @param reference its public name
/// @param forceId the force it looks at
/// @param remit what it looks at and what it may do about it
/// @param terms of reference: what members agree to
/// @param areaCode the place it looks after
/// @param independentChair whether its chair works neither for the police nor for the body that oversees them
/// @param cadenceMonths from one meeting to the next
/// @param seats of members; observers and organisations take none
/// @param taken seats somebody sits in
/// @param quorum members who must be there for a meeting to decide
/// @param ageFrom youngest age in years of whoever joins
/// @param ageTo oldest age in years; null where there is none
/// @param termMonths of one term
/// @param sample whether it is made up, for trials
/// @param version goes up with every change of what is said about it
@MappedEntity("panel")
public record Panel(
        @Id long id,

        @TypeDef(type = DataType.BYTE_ARRAY, converter = PublicReferenceConverter.class)
        PublicReference reference,

        int forceId,
        String name,
        PanelKind kind,
        String remit,
        String terms,

        @TypeDef(type = DataType.STRING, converter = AreaCodeConverter.class)
        AreaCode areaCode,

        boolean independentChair,
        int cadenceMonths,
        int seats,
        int taken,
        int quorum,
        int ageFrom,
        @Nullable Integer ageTo,
        int termMonths,
        PanelStatus status,
        boolean sample,
        int version) {

    /// Seats nobody sits in: 0 or more.
    public int vacancies() {
        return Math.max(0, seats - taken);
    }

    /// Whether it still meets.
    public boolean isOpen() {
        return status == PanelStatus.OPEN;
    }

    /// Whether its members may be under 18.
    public boolean isForYoungPeople() {
        return ageFrom < 18;
    }

    /// Address of its public page.
    public String path() {
        return "/panels/" + reference;
    }
}
