package candour.backend.stopsearch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One code of a list, with the time it was in use and where it is laid down.
///
/// @param list which list
/// @param code the code: `W1`, `arrest`, `misuse-of-drugs-s23`
/// @param label our wording for residents
/// @param grouping the code of an `EthnicGroup` for ethnicity; `arrest`, `no-further-action` or `other-action` for
///     outcomes; `with-grounds` or `without-grounds` for legislation; otherwise empty
/// @param position where it stands in its list, from 1
/// @param validFrom first day of use; null where not known or before any published month
/// @param validUntil last day of use; null while in use
/// @param source statute, code of practice or list
/// @param note what a reader of a series must know, such as a break; otherwise empty
public record ReferenceCode(
        ValueList list,
        String code,
        String label,
        String grouping,
        int position,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String source,
        String note) {}
