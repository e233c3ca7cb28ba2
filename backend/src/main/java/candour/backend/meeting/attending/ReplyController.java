package candour.backend.meeting.attending;

import candour.backend.identity.SignedIn;
import candour.backend.meeting.FormField;
import candour.backend.meeting.FormField.Choice;
import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingAccess;
import candour.backend.meeting.MeetingFormPage;
import candour.backend.meeting.MeetingFrames;
import candour.backend.meeting.MeetingWords;
import candour.backend.meeting.OpenedMeeting;
import candour.backend.meeting.SentForm;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.TextLink;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a member says to a meeting: whether they can come, and what they need.
@Controller("/staff/meetings/{meeting}/reply")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ReplyController {
    private static final String REPLY = "reply";
    private static final String NEEDS = "needs";

    private final MeetingAccess access;
    private final Replying replying;
    private final Attending attending;
    private final MeetingFrames frames;
    private final Pages pages;

    ReplyController(MeetingAccess access, Replying replying, Attending attending, MeetingFrames frames, Pages pages) {
        this.access = access;
        this.replying = replying;
        this.attending = attending;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(SignedIn by, Texts t, String meeting) {
        Meeting found = access.open(by, meeting).meeting();
        Optional<Attending.Answer> before = attending.own(by, found);
        return show(
                by,
                t,
                found,
                before.map(Attending.Answer::reply).orElse(""),
                before.map(Attending.Answer::needs).orElse(""),
                List.of());
    }

    @Post
    HttpResponse<?> reply(SignedIn by, Texts t, String meeting, @Body @Nullable Map<String, Object> sent) {
        OpenedMeeting opened = access.open(by, meeting);
        SentForm form = SentForm.of(sent);
        Optional<Reply> reply = Reply.find(form.text(REPLY));
        String needs = form.text(NEEDS);
        List<FormError> errors = new ArrayList<>();
        if (reply.isEmpty()) {
            errors.add(new FormError(REPLY, t.say("meeting.reply.missing")));
        }
        if (needs.length() > Replying.LONGEST) {
            errors.add(new FormError(NEEDS, t.say("meeting.reply.long", "n", Replying.LONGEST)));
        }
        if (!errors.isEmpty() || reply.isEmpty()) {
            return show(by, t, opened.meeting(), form.text(REPLY), needs, errors)
                    .status(422);
        }
        replying.reply(by, opened, reply.get(), needs);
        return HttpResponse.seeOther(URI.create(opened.meeting().staffPath() + "?done=replied"));
    }

    private MutableHttpResponse<?> show(
            SignedIn by, Texts t, Meeting meeting, String reply, String needs, List<FormError> errors) {
        List<Choice> replies = Arrays.stream(Reply.values())
                .map(one -> new Choice(one.code(), t.say("meeting.reply." + one.code()), ""))
                .toList();
        MeetingFormPage page = MeetingFormPage.of(
                        by,
                        t.say("meeting.reply.title"),
                        meeting.staffPath() + "/reply",
                        List.of(
                                FormField.radios(REPLY, t.say("meeting.reply.can"), "", reply, replies),
                                FormField.of(
                                        "area",
                                        NEEDS,
                                        t.say("meeting.reply.needs"),
                                        t.say("meeting.reply.needs.hint"),
                                        needs)),
                        t.say("meeting.reply.button"),
                        new TextLink(MeetingWords.title(t, meeting), meeting.staffPath()))
                .saying(MeetingWords.when(t, meeting), MeetingWords.where(t, meeting))
                .wrong(errors);
        return pages.render(frames.staff(t, meeting, page.heading(t), "/reply"), page);
    }
}
