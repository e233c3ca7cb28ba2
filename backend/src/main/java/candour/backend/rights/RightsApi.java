package candour.backend.rights;

import candour.backend.platform.fault.BadRequest;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.text.Texts;
import candour.shared.rights.RightsBlock;
import candour.shared.rights.RightsPart;
import candour.shared.rights.RightsReading;
import candour.shared.rights.RightsText;
import candour.shared.rights.RightsTopic;
import candour.shared.text.Language;
import candour.shared.wire.RightsBlockDocument;
import candour.shared.wire.RightsDocument;
import candour.shared.wire.RightsList;
import candour.shared.wire.RightsPartDocument;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Rights as open data, and for the app to keep offline.
@Controller("/api/v1/rights")
@Tag(name = "Rights")
class RightsApi {
    private final RightsReadings readings;

    RightsApi(RightsReadings readings) {
        this.readings = readings;
    }

    /// All rights texts.
    ///
    /// @param language en (default) or cy
    @Get
    RightsList list(@QueryValue(defaultValue = "en") String language) {
        Language wanted = language(language);
        List<RightsDocument> texts = readings.list(wanted).stream()
                .map(reading -> document(reading, wanted))
                .toList();
        return new RightsList(wanted.code(), Texts.of(wanted).say("shared.rights.jurisdiction"), texts);
    }

    /// The rights text of one power.
    ///
    /// @param power name of the text, such as section-60
    /// @param language en (default) or cy
    @Get("/{power}")
    RightsDocument text(String power, @QueryValue(defaultValue = "en") String language) {
        Language wanted = language(language);
        RightsTopic topic = RightsTopic.ofSlug(power).orElseThrow(() -> new NotFound("no rights text has that name"));
        return document(readings.get(topic, wanted), wanted);
    }

    private static Language language(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new BadRequest("language is en or cy"));
    }

    private static RightsDocument document(RightsReading reading, Language wanted) {
        RightsText text = reading.text();
        Language language = reading.outdated() ? Language.ENGLISH : wanted;
        List<RightsPartDocument> parts = Arrays.stream(RightsPart.values())
                .map(part -> new RightsPartDocument(
                        part.code(), Texts.of(language).say(part.headingKey()), blocks(text.part(part))))
                .toList();
        return new RightsDocument(
                text.topic().slug(),
                text.topic().kind().code(),
                language.code(),
                reading.outdated(),
                text.title(),
                text.card(),
                text.heard(),
                text.edition().version(),
                text.dated(),
                text.reviewed() ? text.edition().reviewedBy() : null,
                text.reviewDue(),
                text.edition().sources(),
                parts);
    }

    private static List<RightsBlockDocument> blocks(List<RightsBlock> blocks) {
        return blocks.stream()
                .map(block -> new RightsBlockDocument(
                        block.form().name().toLowerCase(Locale.ROOT), block.lines(), block.targets()))
                .toList();
    }
}
