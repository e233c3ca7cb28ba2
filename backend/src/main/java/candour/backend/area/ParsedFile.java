package candour.backend.area;

import candour.backend.platform.intake.RejectedRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// A file that was read and found fit, ready to be stored.
public interface ParsedFile {

    /// What it is about, the same for each version of it: "TS021, 19 categories, PFA22, 43 areas".
    String subject();

    /// Rows in the file.
    long rows();

    /// Rows not taken in.
    List<RejectedRow> rejects();

    /// Stores what differs from what is there, in the caller's transaction.
    ///
    /// @param register the areas; the caller saves it afterwards, or the file does where its rows need new areas
    Changes store(Connection connection, AreaRegister register) throws SQLException;

    /// @param stored rows that are new or other than before
    /// @param replaced earlier rows that went
    /// @param note a sentence for the closing table, or empty
    record Changes(long stored, long replaced, String note) {}
}
