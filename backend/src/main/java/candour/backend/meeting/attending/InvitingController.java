package candour.backend.meeting.attending;

import candour.backend.identity.SignedIn;
import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingAccess;
import candour.backend.meeting.OpenedMeeting;
import candour.backend.meeting.SentForm;
import candour.backend.platform.text.Texts;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Asking the members to a meeting, and a member's word that they may be named.
@Controller("/staff/meetings/{meeting}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class InvitingController {
    private final MeetingAccess access;
    private final InvitingMembers inviting;
    private final Replying replying;

    InvitingController(MeetingAccess access, InvitingMembers inviting, Replying replying) {
        this.access = access;
        this.inviting = inviting;
        this.replying = replying;
    }

    @Post("/invite")
    HttpResponse<?> invite(SignedIn by, Texts t, String meeting) {
        Meeting found = access.run(by, meeting).meeting();
        inviting.invite(by, found, t.language());
        return back(found, "invited");
    }

    @Post("/named")
    HttpResponse<?> name(SignedIn by, String meeting, @Body @Nullable Map<String, Object> sent) {
        OpenedMeeting opened = access.open(by, meeting);
        boolean named = SentForm.of(sent).has("agree");
        replying.name(by, opened, named);
        return back(opened.meeting(), named ? "named" : "notNamed");
    }

    private static HttpResponse<?> back(Meeting meeting, String what) {
        return HttpResponse.seeOther(URI.create(meeting.staffPath() + "?done=" + what));
    }
}
