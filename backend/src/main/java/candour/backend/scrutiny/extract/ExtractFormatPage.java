package candour.backend.scrutiny.extract;

import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.TableView;
import java.util.List;

/// What a file of records must look like, for forces, and for everybody who wants to know what panels see.
///
/// @param columns of the file
/// @param lists the words of each list
/// @param records most records of one file, in words
/// @param size largest file, in words
public record ExtractFormatPage(TableView columns, List<Words> lists, String records, String size) implements Page {

    /// The words of one column.
    ///
    /// @param heading of the column
    /// @param codes what may be written
    public record Words(String heading, TableView codes) {}

    public ExtractFormatPage {
        lists = List.copyOf(lists);
    }

    @Override
    public String template() {
        return "scrutiny/extractFormat.jte";
    }
}
