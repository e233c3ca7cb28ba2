package candour.backend.panel.joining;

import candour.backend.panel.application.Applying;
import candour.backend.panel.application.FollowedApplication;
import candour.backend.panel.application.FollowingApplication;
import candour.backend.platform.fault.BadRequest;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.key.Visits;
import candour.shared.reference.ReportReference;
import candour.shared.wire.ApplicationAsked;
import candour.shared.wire.ApplicationDocument;
import candour.shared.wire.VisitAsked;
import candour.shared.wire.VisitReceipt;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.SerdeImport;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// "Follow my application" for the app, in the two steps of the page: a reference begins a visit, whoever holds it, and
/// only within the visit it is looked up. Visit and reference stand in the body; the portal keeps no session.
@Controller("/api/v1/applications")
@Tag(name = "Panels")
@SerdeImport(ApplicationAsked.class)
@SerdeImport(ApplicationDocument.class)
class FollowApi {
    private final Applying applying;
    private final FollowingApplication following;
    private final Visits visits;
    private final FollowController.Doorstep doorstep;

    FollowApi(Applying applying, FollowingApplication following, Visits visits, FollowController.Doorstep doorstep) {
        this.applying = applying;
        this.following = following;
        this.visits = visits;
        this.doorstep = doorstep;
    }

    /// Begins a visit of half an hour, without a look at what is stored: a reference that no application has is
    /// answered as one that an application has. 400 where a symbol of the reference is wrong, missing or too many.
    @Post("/visits")
    VisitReceipt visit(@Parameter(hidden = true) HttpRequest<?> request, @Body ApplicationAsked asked) {
        doorstep.require(request);
        byte[] hash = ReportReference.parse(typed(asked.reference()))
                .map(applying::hash)
                .orElseThrow(() -> new BadRequest("the reference has a symbol that is wrong, missing or too many"));
        return new VisitReceipt(visits.begin(FollowController.KIND, hash), (int) Visits.LENGTH.toMinutes());
    }

    /// How far an application has come. 404 when none has the reference of the visit; 400 when the visit is over, or
    /// none of this portal's.
    @Post("/state")
    ApplicationDocument state(@Body VisitAsked asked) {
        return document(during(asked));
    }

    /// Takes the application back: what it says is deleted at once. One that was decided stays as it is. Answers as
    /// state does.
    @Post("/withdraw")
    ApplicationDocument withdraw(@Body VisitAsked asked) {
        byte[] hash = during(asked);
        following.withdraw(hash);
        return document(hash);
    }

    private byte[] during(VisitAsked asked) {
        return visits.find(FollowController.KIND, typed(asked.visit()))
                .orElseThrow(() -> new BadRequest("the visit is over; begin another with the reference"));
    }

    private ApplicationDocument document(byte[] hash) {
        FollowedApplication found =
                following.find(hash).orElseThrow(() -> new NotFound("no application has this reference"));
        return new ApplicationDocument(
                found.panel().reference().value(),
                found.panel().name(),
                found.application().status().word(),
                found.application().status().isOpen(),
                found.application().received().monday().toString(),
                found.words());
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }
}
