package candour.backend.meeting.question;

import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.meeting.SentForm;
import candour.backend.platform.fault.Stale;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Frame;
import candour.backend.platform.web.Pages;
import candour.backend.platform.web.component.FormError;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Questions of the public on the desk of those who decide on them and answer them.
@Controller("/staff/questions")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class QuestionDeskController {
    private static final String PATH = "/staff/questions";
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    private final Questions questions;
    private final HandlingQuestion handling;
    private final QuestionDesk desk;
    private final Pages pages;

    QuestionDeskController(Questions questions, HandlingQuestion handling, QuestionDesk desk, Pages pages) {
        this.questions = questions;
        this.handling = handling;
        this.desk = desk;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(SignedIn by, Texts t) {
        QuestionsPage page = new QuestionsPage(
                by,
                t.say("meeting.questions.title"),
                by.has(Role.PANEL_OFFICER),
                questions.listToDecide(by).stream()
                        .map(one -> desk.item(t, one))
                        .toList(),
                questions.listToAnswer(by).stream()
                        .map(one -> desk.item(t, one))
                        .toList());
        return pages.render(frame(t, page.title(), PATH), page);
    }

    @Get("/{question}")
    HttpResponse<?> show(SignedIn by, Texts t, String question) {
        return page(by, t, questions.open(by, question), Typed.NOTHING, 200);
    }

    @Post("/{question}/publish")
    HttpResponse<?> publish(SignedIn by, Texts t, String question, @Body @Nullable Map<String, Object> sent) {
        SentForm form = SentForm.of(sent);
        String text = form.text(QuestionDesk.TEXT);
        OpenedQuestion opened = questions.open(by, question);
        Optional<PutTo> putTo = PutTo.find(form.text(QuestionDesk.PUT_TO));
        Typed typed = new Typed(text, form.text(QuestionDesk.PUT_TO), "", "", List.of());
        if (text.isEmpty() || text.length() > HandlingQuestion.LONGEST_QUESTION) {
            String words = t.say("meeting.desk.text.missing", "n", HandlingQuestion.LONGEST_QUESTION);
            return refused(by, t, opened, typed.wrong(QuestionDesk.TEXT, words));
        }
        if (putTo.isEmpty()) {
            return refused(by, t, opened, typed.wrong(QuestionDesk.PUT_TO, t.say("meeting.ask.putTo.missing")));
        }
        return act(
                by,
                t,
                question,
                typed,
                QuestionDesk.TEXT,
                () -> handling.publish(by, opened, form.number("version"), text, putTo.get()));
    }

    @Post("/{question}/refuse")
    HttpResponse<?> refuse(SignedIn by, Texts t, String question, @Body @Nullable Map<String, Object> sent) {
        SentForm form = SentForm.of(sent);
        OpenedQuestion opened = questions.open(by, question);
        Typed typed = new Typed("", "", form.text(QuestionDesk.REASON), "", List.of());
        Optional<Refusal> reason = Refusal.find(form.text(QuestionDesk.REASON));
        if (reason.isEmpty()) {
            return refused(by, t, opened, typed.wrong(QuestionDesk.REASON, t.say("meeting.desk.reason.missing")));
        }
        return act(
                by,
                t,
                question,
                typed,
                QuestionDesk.REASON,
                () -> handling.refuse(by, opened, form.number("version"), reason.get()));
    }

    @Post("/{question}/answer")
    HttpResponse<?> answer(SignedIn by, Texts t, String question, @Body @Nullable Map<String, Object> sent) {
        SentForm form = SentForm.of(sent);
        String text = form.text(QuestionDesk.ANSWER);
        OpenedQuestion opened = questions.open(by, question);
        Typed typed = new Typed("", "", "", text, List.of());
        if (text.isEmpty() || text.length() > HandlingQuestion.LONGEST_ANSWER) {
            String words = t.say("meeting.desk.answer.missing", "n", HandlingQuestion.LONGEST_ANSWER);
            return refused(by, t, opened, typed.wrong(QuestionDesk.ANSWER, words));
        }
        return act(
                by,
                t,
                question,
                typed,
                QuestionDesk.ANSWER,
                () -> handling.answer(by, opened, form.number("version"), text, t.language()));
    }

    @Post("/{question}/take-down")
    HttpResponse<?> takeDown(SignedIn by, Texts t, String question) {
        OpenedQuestion opened = questions.open(by, question);
        return act(by, t, question, Typed.NOTHING, "question", () -> handling.takeDown(by, opened));
    }

    private HttpResponse<?> act(SignedIn by, Texts t, String question, Typed typed, String field, Runnable act) {
        try {
            act.run();
            return HttpResponse.seeOther(URI.create(PATH));
        } catch (Stale stale) {
            String words = t.say("meeting.desk.stale");
            return page(by, t, questions.open(by, question), typed.wrong(field, words), CONFLICT);
        }
    }

    private HttpResponse<?> refused(SignedIn by, Texts t, OpenedQuestion opened, Typed typed) {
        return page(by, t, opened, typed, UNPROCESSABLE);
    }

    private HttpResponse<?> page(SignedIn by, Texts t, OpenedQuestion opened, Typed typed, int status) {
        QuestionDeskPage page = desk.page(by, t, opened, typed);
        String title = typed.errors().isEmpty() ? page.title() : t.say("meeting.error", "title", page.title());
        return pages.render(frame(t, title, page.path()).under(t.say("meeting.questions.title"), PATH), page)
                .status(status);
    }

    private Frame frame(Texts t, String title, String path) {
        return pages.frame(t, title, path)
                .under(t.say("identity.home.title"), "/staff")
                .unlisted();
    }

    /// What somebody typed, and what was wrong with it.
    ///
    /// @param text for publication
    /// @param putTo code of who is to answer
    /// @param reason code of why it is not published
    /// @param answer typed
    record Typed(String text, String putTo, String reason, String answer, List<FormError> errors) {
        static final Typed NOTHING = new Typed("", "", "", "", List.of());

        Typed wrong(String field, String message) {
            return new Typed(text, putTo, reason, answer, List.of(new FormError(field, message)));
        }
    }
}
