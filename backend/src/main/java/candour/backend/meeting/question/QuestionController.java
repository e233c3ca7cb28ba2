package candour.backend.meeting.question;

import candour.backend.meeting.FormField;
import candour.backend.meeting.FormField.Choice;
import candour.backend.meeting.Meeting;
import candour.backend.meeting.MeetingFormPage;
import candour.backend.meeting.MeetingFrames;
import candour.backend.meeting.MeetingWords;
import candour.backend.meeting.NotePage;
import candour.backend.meeting.SentForm;
import candour.backend.platform.detect.PersonalDetails;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.FormError;
import candour.backend.platform.web.component.TextLink;
import candour.backend.platform.web.limit.Sources;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Asking a meeting something, as a member of the public. No name and no way to be reached is asked for: the answer is
/// on the page of the meeting.
@Controller("/meetings/{meeting}/questions")
class QuestionController {
    private static final String TEXT = "text";
    private static final String PUT_TO = "put-to";
    private static final String SEEN = "seen";
    private static final int UNPROCESSABLE = 422;

    private final AskingQuestion asking;
    private final QuestionLimit limit;
    private final Sources sources;
    private final MeetingFrames frames;
    private final Pages pages;

    QuestionController(AskingQuestion asking, QuestionLimit limit, Sources sources, MeetingFrames frames, Pages pages) {
        this.asking = asking;
        this.limit = limit;
        this.sources = sources;
        this.frames = frames;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Texts t, String meeting) {
        Meeting found = frames.meeting(meeting);
        if (!asking.takes(found)) {
            return HttpResponse.seeOther(URI.create(found.path()));
        }
        return shown(t, found, form(t, found, "", "", false, List.of()));
    }

    @Get("/sent")
    HttpResponse<?> sent(Texts t, String meeting) {
        Meeting found = frames.meeting(meeting);
        NotePage page = new NotePage(
                t.say("meeting.ask.sent"),
                List.of(t.say("meeting.ask.sent.text"), t.say("meeting.ask.sent.where")),
                "",
                List.of(new TextLink(MeetingWords.title(t, found), found.path())));
        return pages.render(frames.below(t, found, page.title(), "/questions/sent"), page);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(HttpRequest<?> request, Texts t, String meeting, @Body @Nullable Map<String, Object> sent) {
        limit.require(sources.of(request));
        Meeting found = frames.meeting(meeting);
        SentForm form = SentForm.of(sent);
        String text = form.text(TEXT);
        Optional<PutTo> putTo = PutTo.find(form.text(PUT_TO));
        List<FormError> errors = errors(t, text, putTo, form.has(SEEN));
        if (!errors.isEmpty() || putTo.isEmpty()) {
            boolean advised = text.length() <= AskQuestion.LONGEST && !text.isEmpty() && putTo.isPresent();
            return shown(t, found, form(t, found, text, form.text(PUT_TO), advised, errors))
                    .status(UNPROCESSABLE);
        }
        boolean taken = asking.ask(new AskQuestion(found, text, putTo.get(), t.language()));
        return HttpResponse.seeOther(URI.create(taken ? found.path() + "/questions/sent" : found.path()));
    }

    private MutableHttpResponse<?> shown(Texts t, Meeting meeting, MeetingFormPage page) {
        return pages.render(frames.below(t, meeting, page.heading(t), "/questions"), page);
    }

    private static List<FormError> errors(Texts t, String text, Optional<PutTo> putTo, boolean seen) {
        if (text.isEmpty()) {
            return List.of(new FormError(TEXT, t.say("meeting.ask.missing")));
        }
        if (text.codePointCount(0, text.length()) > AskQuestion.LONGEST) {
            return List.of(new FormError(TEXT, t.say("meeting.ask.long", "n", AskQuestion.LONGEST)));
        }
        if (putTo.isEmpty()) {
            return List.of(new FormError(PUT_TO, t.say("meeting.ask.putTo.missing")));
        }
        List<PersonalDetails.Found> found = seen ? List.of() : PersonalDetails.find(text);
        if (found.isEmpty()) {
            return List.of();
        }
        String words =
                found.stream().map(PersonalDetails.Found::text).distinct().collect(Collectors.joining(", "));
        return List.of(new FormError(TEXT, t.say("meeting.ask.personal", "words", words)));
    }

    /// @param advised whether they were told what may point to a person, so that sending again sends
    private static MeetingFormPage form(
            Texts t, Meeting meeting, String text, String putTo, boolean advised, List<FormError> errors) {
        List<Choice> choices = Arrays.stream(PutTo.values())
                .map(to -> new Choice(to.code(), t.say("meeting.ask.putTo." + to.code()), ""))
                .toList();
        MeetingFormPage page = MeetingFormPage.of(
                        null,
                        t.say("meeting.ask.title"),
                        meeting.path() + "/questions",
                        List.of(
                                FormField.of(
                                        "area",
                                        TEXT,
                                        t.say("meeting.ask.text"),
                                        t.say("meeting.ask.hint", "n", AskQuestion.LONGEST),
                                        text),
                                FormField.radios(PUT_TO, t.say("meeting.ask.putTo"), "", putTo, choices)),
                        t.say(advised ? "meeting.ask.sendAnyway" : "meeting.ask.send"),
                        new TextLink(MeetingWords.title(t, meeting), meeting.path()))
                .saying(t.say("meeting.ask.lead"), t.say("meeting.ask.read"))
                .wrong(errors);
        return advised ? page.carrying(SEEN, "1") : page;
    }
}
