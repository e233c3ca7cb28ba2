package candour.backend.experience.publication;

import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.reference.ReferenceGenerator;
import candour.backend.platform.time.LondonTime;
import candour.shared.area.AreaCode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;

/// Puts a moderated text before the public, and takes it away again; in the transaction of whoever decided it.
@Singleton
public class PublishingText {
    private final PublishedExperienceRepository published;
    private final ReferenceGenerator ids;
    private final Clock clock;

    PublishingText(PublishedExperienceRepository published, ReferenceGenerator ids, Clock clock) {
        this.published = published;
        this.ids = ids;
        this.clock = clock;
    }

    /// Shows the text.
    ///
    /// @param text moderated, approved by a second person
    /// @param language of the text, as in ISO 639-1
    public void publish(PublicReference experience, String text, String language, PublicationScope scope) {
        published.insert(
                ids.next(),
                experience.bytes(),
                scope.forceId(),
                Optional.ofNullable(scope.areaCode()).map(AreaCode::value).orElse(null),
                Optional.ofNullable(scope.from()).map(PublishingText::number).orElse(null),
                Optional.ofNullable(scope.to()).map(PublishingText::number).orElse(null),
                scope.power(),
                scope.candidates(),
                language,
                text,
                number(LondonTime.month(clock.instant())));
    }

    /// Shows it no more; where nothing was shown, nothing happens.
    public void takeDown(PublicReference experience) {
        published.deleteOf(experience.bytes());
    }

    private static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }
}
