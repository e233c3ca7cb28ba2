package candour.backend.disclosure;

import java.util.List;

/// Rows of one kind, with the closed list of tables in which they may be counted: reports, or answers about equality
/// given on one occasion.
///
/// @param code what is stored and told to programs: `told`
/// @param tables the first is the number of rows
public record Population(String code, List<ReleasableTable> tables) {

    public Population {
        tables = List.copyOf(tables);
        if (tables.isEmpty() || !tables.getFirst().isNumber()) {
            throw new IllegalArgumentException("the first table is the number of rows: " + code);
        }
        if (tables.stream().filter(ReleasableTable::isNumber).count() > 1
                || tables.stream().map(ReleasableTable::code).distinct().count() < tables.size()) {
            throw new IllegalArgumentException("a table stands twice: " + code);
        }
    }

    /// The number of rows.
    public ReleasableTable number() {
        return tables.getFirst();
    }

    /// The table with this code.
    ///
    /// @throws IllegalArgumentException when there is none
    public ReleasableTable table(String wanted) {
        return tables.stream()
                .filter(one -> one.code().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code + " has no table " + wanted));
    }
}
