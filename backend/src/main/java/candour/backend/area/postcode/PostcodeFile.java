package candour.backend.area.postcode;

import candour.backend.area.AreaLocator;
import candour.backend.area.AreaRegister;
import candour.backend.area.CsvFile;
import candour.backend.area.ParsedFile;
import candour.backend.platform.intake.RejectedRow;
import candour.shared.area.AreaKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A postcode file that was read. Each postcode gets its areas so that they agree with each other: the district the
/// file says, where it is current, otherwise by the shapes; then the neighbourhood and ward that lie in it.
final class PostcodeFile implements ParsedFile {
    private final Map<Postcode, RawPostcode> postcodes = new LinkedHashMap<>();
    private final String note;
    private final List<RejectedRow> rejects;
    private final long rows;
    private final AreaLocator locator;
    private final PostcodeStagingRepository repository;

    PostcodeFile(PostcodeReading read, CsvFile csv, AreaLocator locator, PostcodeStagingRepository repository) {
        read.postcodes().forEach(postcode -> postcodes.put(postcode.postcode(), postcode));
        this.note = read.note();
        this.rejects = csv.rejects();
        this.rows = csv.rows();
        this.locator = locator;
        this.repository = repository;
    }

    @Override
    public String subject() {
        List<String> areas = postcodes.keySet().stream()
                .map(Postcode::area)
                .distinct()
                .sorted()
                .toList();
        String shown = areas.size() > 8 ? areas.size() + " postcode areas" : String.join(" ", areas);
        return shown + ", " + rows + " rows";
    }

    @Override
    public long rows() {
        return rows;
    }

    @Override
    public List<RejectedRow> rejects() {
        return rejects;
    }

    @Override
    public Changes store(Connection connection, AreaRegister register) throws SQLException {
        List<PostcodeRow> placed = new ArrayList<>(postcodes.size());
        for (RawPostcode postcode : postcodes.values()) {
            placed.add(placed(postcode, register));
        }
        return repository.replace(connection, placed, note);
    }

    private PostcodeRow placed(RawPostcode raw, AreaRegister register) {
        AreaLocator.Placement by = locator.locate(raw.latitude(), raw.longitude());
        int district = current(register, register.id(raw.district()));
        if (district == 0) {
            district = register.rung(register.id(raw.lsoa()), AreaKind.DISTRICT);
        }
        if (district == 0) {
            district = by.districtId();
        }
        int lsoa = register.id(raw.lsoa());
        if (lsoa == 0) {
            lsoa = inDistrict(register, by.lsoaId(), district);
        }
        int ward = current(register, inDistrict(register, register.id(raw.ward()), district));
        if (ward == 0) {
            ward = register.rung(lsoa, AreaKind.WARD);
        }
        if (ward == 0) {
            ward = inDistrict(register, by.wardId(), district);
        }
        return new PostcodeRow(
                raw.postcode().compact(),
                raw.latitude(),
                raw.longitude(),
                orNull(district),
                orNull(ward),
                orNull(lsoa));
    }

    private static int current(AreaRegister register, int id) {
        return register.isCurrent(id) ? id : 0;
    }

    private static int inDistrict(AreaRegister register, int id, int district) {
        int above = register.rung(id, AreaKind.DISTRICT);
        return district == 0 || above == 0 || above == district ? id : 0;
    }

    private static @Nullable Integer orNull(int id) {
        return id == 0 ? null : id;
    }
}
