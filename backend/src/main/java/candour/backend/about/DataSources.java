package candour.backend.about;

import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.TableView;
import java.util.List;

/// Who publishes what the portal shows, and the words each licence asks to be repeated. Those words are the
/// publishers' own and stay as they published them, in every language.
final class DataSources {
    private static final String OGL =
            "Contains public sector information licensed under the Open Government Licence v3.0.";
    private static final String ONS =
            "Source: Office for National Statistics licensed under the Open Government Licence v.3.0";
    private static final String ONS_SHAPES =
            ONS + " Contains OS data © Crown copyright and database right 2022 and 2024";
    private static final String ORDNANCE_SURVEY = "Contains OS data © Crown copyright and database right 2018. Contains"
            + " Royal Mail data © Royal Mail copyright and database right 2018. Contains National Statistics data"
            + " © Crown copyright and database right 2018.";

    private DataSources() {}

    /// One row for each kind of data.
    static TableView table(Texts texts) {
        return new TableView(
                "source-table",
                texts.say("about.sources.caption"),
                List.of(
                        TableView.Column.words(texts.say("about.sources.data")),
                        TableView.Column.words(texts.say("about.sources.publisher")),
                        TableView.Column.words(texts.say("about.sources.licence")),
                        TableView.Column.words(texts.say("about.sources.words"))),
                List.of(
                        row(texts, "records", "ogl", OGL),
                        row(texts, "census", "ogl", ONS),
                        row(texts, "lookups", "ogl", ONS),
                        row(texts, "shapes", "ogl", ONS_SHAPES),
                        row(texts, "postcodes", "osLicence", ORDNANCE_SURVEY)),
                texts.say("about.sources.note"));
    }

    private static TableView.Row row(Texts texts, String data, String licence, String words) {
        return TableView.Row.of(
                texts.say("about.source." + data),
                texts.say("about.source." + data + ".by"),
                texts.say("about.source." + licence),
                words);
    }
}
