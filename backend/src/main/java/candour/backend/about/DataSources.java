package candour.backend.about;

import candour.backend.platform.web.component.TableView;
import java.util.List;

/// Who publishes what the portal shows, and the words each licence asks to be repeated.
final class DataSources {
    private static final String OGL =
            "Contains public sector information licensed under the Open Government Licence v3.0.";
    private static final String ONS =
            "Source: Office for National Statistics licensed under the Open Government Licence v.3.0";

    /// One row for each kind of data.
    static final TableView TABLE = new TableView(
            "source-table",
            "Sources, licences and the words to repeat",
            List.of(
                    TableView.Column.words("Data"),
                    TableView.Column.words("Publisher"),
                    TableView.Column.words("Licence"),
                    TableView.Column.words("Words to repeat")),
            List.of(
                    TableView.Row.of(
                            "Stop and search records",
                            "Police forces, through data.police.uk",
                            "Open Government Licence v3.0",
                            OGL),
                    TableView.Row.of(
                            "Census 2021 tables (TS021 ethnic group, TS009 age and sex, TS030 religion, TS038 disability)",
                            "Office for National Statistics",
                            "Open Government Licence v3.0",
                            ONS),
                    TableView.Row.of(
                            "Lists that say which area lies in which",
                            "Office for National Statistics",
                            "Open Government Licence v3.0",
                            ONS),
                    TableView.Row.of(
                            "Shapes of areas",
                            "Office for National Statistics",
                            "Open Government Licence v3.0",
                            ONS + " Contains OS data © Crown copyright and database right 2022 and 2024"),
                    TableView.Row.of(
                            "Postcodes (Code-Point Open)",
                            "Ordnance Survey",
                            "OS OpenData, Open Government Licence v3.0",
                            "Contains OS data © Crown copyright and database right 2018. Contains Royal Mail data ©"
                                    + " Royal Mail copyright and database right 2018. Contains National Statistics data"
                                    + " © Crown copyright and database right 2018.")),
            "Postcodes are those of August 2018. Newer ones are not found; a place name finds the area all the same.");

    private DataSources() {}
}
