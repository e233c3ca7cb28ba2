package candour.backend.areadata.tally;

import static candour.backend.areadata.tally.FigureCells.key;

import candour.backend.platform.time.LondonTime;
import candour.backend.stopsearch.Location;
import candour.backend.stopsearch.MonthFigures;
import candour.backend.stopsearch.StopSearchRow;
import candour.shared.stopsearch.SearchType;
import com.carrotsearch.hppc.IntObjectHashMap;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Counts the records of one force and month for the force and for the district, ward and LSOA of each point.
final class MonthTally implements MonthFigures.Tally {
    private static final int SECONDS_OF_DAY = 86_400;
    private static final int SECONDS_OF_HOUR = 3_600;

    private final TallyRepository tallies;
    private final int forceId;
    private final YearMonth month;
    private final FigureCells ofForce = new FigureCells();
    private final IntObjectHashMap<FigureCells> ofAreas = new IntObjectHashMap<>();
    private final long[] keys = new long[Dimension.values().length];
    private int size;
    private @Nullable PackedMonth packed;

    MonthTally(TallyRepository tallies, int forceId, YearMonth month) {
        this.tallies = tallies;
        this.forceId = forceId;
        this.month = month;
    }

    @Override
    public void add(StopSearchRow row, Location place) {
        size = 0;
        put(Dimension.TYPE, row.type().number(), row.locationId() == 0 ? 0 : 1);
        if (isMidnight(row.happenedAt())) {
            put(Dimension.MIDNIGHT, 0, 0);
        }
        if (row.type() == SearchType.VEHICLE) {
            put(Dimension.VEHICLE_SELF_DEFINED, row.selfDefinedEthnicityId(), 0);
            put(Dimension.VEHICLE_OFFICER_DEFINED_OUTCOME, row.officerDefinedEthnicityId(), row.outcomeId());
        } else {
            putPerson(row);
        }
        count(ofForce);
        count(place.districtId());
        count(place.wardId());
        count(place.lsoaId());
    }

    @Override
    public void complete() {
        ofAreas.put(AreaKey.ofForce(forceId), ofForce);
        packed = PackedMonth.of(forceId, month, ofAreas);
    }

    @Override
    public void store(Connection connection) throws SQLException {
        if (packed == null) {
            complete();
        }
        tallies.replace(connection, Objects.requireNonNull(packed));
    }

    private void putPerson(StopSearchRow row) {
        int linked = row.outcomeLinked().number();
        put(Dimension.LEGISLATION, row.legislationId(), 0);
        put(Dimension.OBJECT, row.objectOfSearchId(), 0);
        put(Dimension.OUTCOME_LINKED, row.outcomeId(), linked);
        put(Dimension.SELF_DEFINED_OUTCOME, row.selfDefinedEthnicityId(), row.outcomeId());
        put(Dimension.OFFICER_DEFINED_OUTCOME, row.officerDefinedEthnicityId(), row.outcomeId());
        put(Dimension.SELF_DEFINED_LINKED, row.selfDefinedEthnicityId(), linked);
        put(Dimension.OFFICER_DEFINED_LINKED, row.officerDefinedEthnicityId(), linked);
        put(Dimension.AGE_GENDER, row.ageRangeId(), row.genderId());
        put(Dimension.CLOTHING_AGE, row.moreThanOuterClothing().number(), row.ageRangeId());
    }

    private void put(Dimension dimension, int first, int second) {
        keys[size++] = key(dimension, first, second);
    }

    private void count(int areaId) {
        if (areaId == 0) {
            return;
        }
        FigureCells cells = ofAreas.get(areaId);
        if (cells == null) {
            cells = new FigureCells();
            ofAreas.put(areaId, cells);
        }
        count(cells);
    }

    private void count(FigureCells cells) {
        for (int i = 0; i < size; i++) {
            cells.add(keys[i], 1);
        }
    }

    /// In summer London's midnight is 23:00 UTC; a force that records days only is seen by either.
    private static boolean isMidnight(Instant moment) {
        long second = moment.getEpochSecond();
        if (second % SECONDS_OF_HOUR != 0) {
            return false;
        }
        return second % SECONDS_OF_DAY == 0
                || LondonTime.at(moment).toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
