package candour.backend.area.boundary;

import candour.backend.area.AreaRegister;
import candour.backend.area.LadderColumns.Rung;
import candour.backend.area.ParsedFile;
import candour.backend.platform.intake.RejectedRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A boundary file that was read.
final class BoundaryFile implements ParsedFile {
    private final List<Boundary> boundaries;
    private final List<RejectedRow> rejects;
    private final long features;
    private final long ringsLeftOut;
    private final BoundaryRepository repository;

    BoundaryFile(
            List<Boundary> boundaries,
            List<RejectedRow> rejects,
            long features,
            long ringsLeftOut,
            BoundaryRepository repository) {
        this.ringsLeftOut = ringsLeftOut;
        this.boundaries = List.copyOf(boundaries);
        this.rejects = List.copyOf(rejects);
        this.features = features;
        this.repository = repository;
    }

    @Override
    public String subject() {
        String kinds = boundaries.stream()
                .map(boundary -> boundary.kind().code() + " " + boundary.vintage())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
        return kinds + ", " + boundaries.size() + " shapes";
    }

    @Override
    public long rows() {
        return features;
    }

    @Override
    public List<RejectedRow> rejects() {
        return rejects;
    }

    @Override
    public Changes store(Connection connection, AreaRegister register) throws SQLException {
        int[] ids = new int[boundaries.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = register(boundaries.get(i), register);
        }
        Changes changes = repository.replace(connection, boundaries, ids);
        if (ringsLeftOut == 0) {
            return changes;
        }
        String told = ringsLeftOut + " rings of too few points to have an area left out";
        String note = changes.note().isEmpty() ? told : changes.note() + "; " + told;
        return new Changes(changes.stored(), changes.replaced(), note);
    }

    private static int register(Boundary boundary, AreaRegister register) {
        int id = register.named(boundary.code(), boundary.kind(), boundary.name(), boundary.vintage());
        for (Map.Entry<Rung, Boundary.NamedCode> above : boundary.above().entrySet()) {
            Rung rung = above.getKey();
            Boundary.NamedCode wider = above.getValue();
            boolean known = register.id(wider.code().value()) != 0;
            if (known || !wider.name().isEmpty()) {
                int parent = register.named(wider.code(), rung.kind(), wider.name(), rung.vintage());
                register.within(id, parent, boundary.vintage(), rung.vintage());
                return id;
            }
        }
        return id;
    }
}
