package candour.backend.scrutiny.extract;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/// A record of an extract as it is stored.
///
/// @param id number inside the portal
/// @param extractId the extract it came in
/// @param recordNumber the force's own
/// @param searchedMonth such as 202604
/// @param power code of the published list, as the other lists are; empty where nothing was said
/// @param outcomeLinked `yes`, `no` or `not-known`, as the others of its kind
/// @param grounds what the officer wrote; empty once it was forgotten
/// @param salt 16 random bytes
/// @param mark 32 bytes, see [RecordText#mark]
@MappedEntity("case_record")
public record CaseRecord(
        @Id long id,
        long extractId,
        String recordNumber,
        int searchedMonth,
        String power,
        String objectOfSearch,
        String outcome,
        String outcomeLinked,
        String grounds,
        String bodyWornVideo,
        String district,
        String ageRange,
        String selfDefinedEthnicity,
        String officerDefinedEthnicity,
        String gender,
        String moreThanOuterClothing,
        String forceUsed,
        byte[] salt,
        byte[] mark) {

    /// The month of the search.
    public YearMonth month() {
        return YearMonth.of(searchedMonth / 100, searchedMonth % 100);
    }

    /// The mark in hexadecimal digits, as the public reads it.
    public String markText() {
        return HexFormat.of().formatHex(mark);
    }

    /// The salt in hexadecimal digits, as members read it.
    public String saltText() {
        return HexFormat.of().formatHex(salt);
    }

    /// What stands in the column.
    public String get(ExtractColumn column) {
        return switch (column) {
            case RECORD_NUMBER -> recordNumber;
            case MONTH -> month().toString();
            case POWER -> power;
            case OBJECT_OF_SEARCH -> objectOfSearch;
            case OUTCOME -> outcome;
            case OUTCOME_LINKED -> outcomeLinked;
            case GROUNDS -> grounds;
            case BODY_WORN_VIDEO -> bodyWornVideo;
            case DISTRICT -> district;
            case AGE_RANGE -> ageRange;
            case SELF_DEFINED_ETHNICITY -> selfDefinedEthnicity;
            case OFFICER_DEFINED_ETHNICITY -> officerDefinedEthnicity;
            case GENDER -> gender;
            case MORE_THAN_OUTER_CLOTHING -> moreThanOuterClothing;
            case FORCE_USED -> forceUsed;
        };
    }

    /// The record as it came.
    RecordText text() {
        Map<ExtractColumn, String> cells = new EnumMap<>(ExtractColumn.class);
        for (ExtractColumn column : ExtractColumn.values()) {
            cells.put(column, get(column));
        }
        return new RecordText(cells);
    }
}
