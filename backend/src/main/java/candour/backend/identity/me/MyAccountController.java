package candour.backend.identity.me;

import candour.backend.identity.Account;
import candour.backend.identity.AccountRepository;
import candour.backend.identity.AccountWords;
import candour.backend.identity.SignedIn;
import candour.backend.identity.StaffSession;
import candour.backend.identity.StaffSessions;
import candour.backend.platform.fault.NotFound;
import candour.backend.platform.reference.PublicReference;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A person's own account, and the sessions they may end.
@Controller("/staff/me")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class MyAccountController {
    private static final Set<String> DONE = Set.of("password", "session", "codes");

    private final AccountRepository accounts;
    private final StaffSessions sessions;
    private final CaringForAccount caring;
    private final AccountWords words;
    private final Pages pages;

    MyAccountController(
            AccountRepository accounts,
            StaffSessions sessions,
            CaringForAccount caring,
            AccountWords words,
            Pages pages) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.caring = caring;
        this.words = words;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(@Nullable @QueryValue String done, SignedIn by, Texts t) {
        Account own = own(by);
        List<MyAccountPage.Line> lines = sessions.list(own).stream()
                .sorted(Comparator.comparing(session -> !session.reference().equals(by.session())))
                .map(session -> line(session, by, t))
                .toList();
        String said = done != null && DONE.contains(done) ? t.say("identity.me.done." + done) : "";
        MyAccountPage page = new MyAccountPage(
                by,
                own.email(),
                words.roles(t, own.roleSet()),
                words.force(t, own.forceSlug()),
                caring.codesLeft(own),
                lines,
                said);
        return pages.render(
                pages.plainFrame(t, t.say("identity.me.title"), "/staff/me")
                        .unlisted()
                        .under(t.say("identity.home.title"), "/staff"),
                page);
    }

    @Post("/sessions/{reference}/end")
    HttpResponse<?> end(String reference, SignedIn by) {
        PublicReference session =
                PublicReference.parse(reference).orElseThrow(() -> new NotFound("there is no such sign-in"));
        caring.endSession(by, own(by), session);
        return HttpResponse.seeOther(URI.create("/staff/me?done=session"));
    }

    private Account own(SignedIn by) {
        return accounts.findByReference(by.reference()).orElseThrow();
    }

    private MyAccountPage.Line line(StaffSession session, SignedIn by, Texts t) {
        return new MyAccountPage.Line(
                session.reference().value(),
                words.moment(t, session.startedAt()),
                words.moment(t, session.seenAt()),
                session.reference().equals(by.session()));
    }
}
