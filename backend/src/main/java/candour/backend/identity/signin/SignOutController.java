package candour.backend.identity.signin;

import candour.backend.identity.SignedIn;
import candour.backend.identity.StaffSessions;
import candour.backend.platform.web.guard.SessionCookie;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.net.URI;

/// Ends a session, on the portal and in the browser. Source: OWASP ASVS 5.0, 7.4.1 and 14.3.1.
@Controller
class SignOutController {
    private static final String CLEAR = "\"cache\", \"cookies\", \"storage\"";

    private final StaffSessions sessions;

    SignOutController(StaffSessions sessions) {
        this.sessions = sessions;
    }

    @Post("/sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signOut(SignedIn by) {
        sessions.end(by);
        return HttpResponse.seeOther(URI.create("/sign-in"))
                .cookie(SessionCookie.ended(SessionCookie.NAME))
                .header("Clear-Site-Data", CLEAR);
    }
}
