package candour.backend.stopsearch.police;

import candour.backend.stopsearch.Dictionary;
import candour.backend.stopsearch.Location;
import candour.backend.stopsearch.PublishedValue;
import candour.backend.stopsearch.ReferenceCode;
import candour.backend.stopsearch.StopSearchRow;
import candour.backend.stopsearch.StopSearchSink;
import candour.backend.stopsearch.ValueList;
import candour.shared.stopsearch.ThreeState;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Writes records in the shape of data.police.uk while they come from the database. Clients in typed languages decode
/// every field strictly: a text is a text or null, a flag is true, false or null, and nothing is ever left out.
final class StopRecords implements StopSearchSink, AutoCloseable {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss'+00:00'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final JsonFactory JSON = new JsonFactory();

    private final Dictionary words;
    private final int most;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final JsonGenerator json;
    private int count;

    /// More records than may be answered.
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// @param most records that may be answered; one more ends in [TooMany]
    StopRecords(Dictionary words, int most) {
        this.words = words;
        this.most = most;
        try {
            json = JSON.createGenerator(bytes);
            json.writeStartArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The array, complete.
    byte[] finish() {
        try {
            json.writeEndArray();
            json.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void take(StopSearchRow row, Location place) {
        if (++count > most) {
            throw new TooMany();
        }
        try {
            json.writeStartObject();
            json.writeStringField("type", row.type().published());
            json.writeBooleanField("involved_person", row.type().involvesPerson());
            json.writeStringField("datetime", moment(row.happenedAt()));
            flag("operation", row.partOfOperation());
            text("operation_name", ValueList.POLICING_OPERATION, row.operationId());
            location(place);
            text("gender", ValueList.GENDER, row.genderId());
            text("age_range", ValueList.AGE_RANGE, row.ageRangeId());
            text("self_defined_ethnicity", ValueList.SELF_DEFINED_ETHNICITY, row.selfDefinedEthnicityId());
            text("officer_defined_ethnicity", ValueList.OFFICER_DEFINED_ETHNICITY, row.officerDefinedEthnicityId());
            text("legislation", ValueList.LEGISLATION, row.legislationId());
            text("object_of_search", ValueList.OBJECT_OF_SEARCH, row.objectOfSearchId());
            outcome(words.get(ValueList.OUTCOME, row.outcomeId()));
            flag("outcome_linked_to_object_of_search", row.outcomeLinked());
            flag("removal_of_more_than_outer_clothing", row.moreThanOuterClothing());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void location(Location place) throws IOException {
        if (place.id() == 0) {
            json.writeNullField("location");
            return;
        }
        json.writeObjectFieldStart("location");
        json.writeStringField("latitude", degrees(place.microLatitude()));
        json.writeStringField("longitude", degrees(place.microLongitude()));
        json.writeObjectFieldStart("street");
        json.writeNumberField("id", place.id());
        json.writeStringField("name", "On or near map point " + place.id());
        json.writeEndObject();
        json.writeEndObject();
    }

    /// Without an outcome the text is empty and the object is there all the same: many readers take its id unguarded.
    private void outcome(PublishedValue outcome) throws IOException {
        json.writeStringField("outcome", outcome.content());
        json.writeObjectFieldStart("outcome_object");
        json.writeStringField("id", outcome.isBlank() ? "" : "bu-" + outcomeId(outcome));
        json.writeStringField("name", outcome.content());
        json.writeEndObject();
    }

    private static String outcomeId(PublishedValue outcome) {
        ReferenceCode code = outcome.code();
        return code != null
                ? code.code()
                : outcome.content()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
    }

    private void text(String key, ValueList list, int id) throws IOException {
        if (id == 0) {
            json.writeNullField(key);
        } else {
            json.writeStringField(key, words.get(list, id).content());
        }
    }

    private void flag(String key, ThreeState state) throws IOException {
        if (state == ThreeState.BLANK) {
            json.writeNullField(key);
        } else {
            json.writeBooleanField(key, state == ThreeState.TRUE);
        }
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }

    private static String degrees(int micro) {
        return java.math.BigDecimal.valueOf(micro, 6).toPlainString();
    }

    @Override
    public void close() {
        try {
            json.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
