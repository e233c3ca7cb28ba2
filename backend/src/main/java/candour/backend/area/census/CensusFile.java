package candour.backend.area.census;

import candour.backend.area.AreaRegister;
import candour.backend.area.CsvFile;
import candour.backend.area.ParsedFile;
import candour.backend.area.UnfitFile;
import candour.backend.platform.intake.RejectedRow;
import candour.shared.area.AreaCode;
import candour.shared.area.AreaKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A census table that was read and found whole.
final class CensusFile implements ParsedFile {
    private static final int DISTRICTS_OF_2021 = 331;
    private static final int FORCE_AREAS = 43;

    /// Shares of residents of England and Wales, per thousand. Source: ONS, Ethnic group, England and Wales: Census
    /// 2021, statistical bulletin of 29 November 2022.
    private static final Map<String, Long> PUBLISHED_SHARES = Map.of("W", 817L, "A", 93L, "B", 40L, "M", 29L, "O", 21L);

    private final CensusTable table;
    private final String geography;
    private final Map<AreaCode, CensusCounts> counts;
    private final Map<AreaCode, String> names;
    private final CensusRepository repository;
    private final List<RejectedRow> rejects;
    private final long rows;

    CensusFile(CensusReading read, CsvFile csv, CensusRepository repository) throws UnfitFile {
        this.table = read.table();
        this.counts = new LinkedHashMap<>(read.counts());
        this.names = read.names();
        this.geography = read.geography();
        this.repository = repository;
        this.rejects = csv.rejects();
        this.rows = csv.rows();
        if (counts.isEmpty()) {
            throw new UnfitFile("No row of the census table names an area of England or Wales.");
        }
        if (isWholeCountry()) {
            CensusCounts all =
                    counts.values().stream().reduce(CensusCounts::plus).orElseThrow();
            refuseAlteredShares(all);
            counts.put(AreaCode.ENGLAND_AND_WALES, all);
        }
    }

    @Override
    public String subject() {
        return table.id() + ", " + categories() + " categories, " + geography + ", " + names.size() + " areas";
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
        int vintage = 2000 + Integer.parseInt(geography.substring(geography.length() - 2));
        Map<Integer, String> wanted = LinkedHashMap.newLinkedHashMap(counts.size());
        counts.forEach((code, count) -> {
            AreaKind kind = code.kind().orElseThrow();
            boolean top = kind == AreaKind.COUNTRY;
            int id = top
                    ? register.named(code, kind, "England and Wales", 0)
                    : register.named(code, kind, names.getOrDefault(code, ""), vintage);
            wanted.put(id, count.text());
        });
        return repository.replace(connection, table.id(), categories(), geography, wanted);
    }

    private int categories() {
        return counts.values().iterator().next().residents().size() - 1;
    }

    private boolean isWholeCountry() {
        return (geography.equals("LTLA21") && counts.size() == DISTRICTS_OF_2021)
                || (geography.startsWith("PFA") && counts.size() == FORCE_AREAS);
    }

    private void refuseAlteredShares(CensusCounts all) throws UnfitFile {
        if (table != CensusTable.ETHNIC_GROUP || categories() != 19) {
            return;
        }
        for (Map.Entry<String, Long> published : PUBLISHED_SHARES.entrySet()) {
            long group = all.residents().entrySet().stream()
                    .filter(entry -> !entry.getKey().equals(CensusTable.TOTAL))
                    .filter(entry -> entry.getKey().startsWith(published.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            long share = Math.round(1000.0 * group / all.total());
            if (share != published.getValue()) {
                throw new UnfitFile("England and Wales does not come out as ONS published it (group "
                        + published.getKey() + ": " + share / 10.0 + " per cent instead of "
                        + published.getValue() / 10.0 + "). The table was altered; download it again.");
            }
        }
    }
}
