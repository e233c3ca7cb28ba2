package candour.backend.panel.application;

import candour.backend.platform.outbox.Outbox;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.PortalAddress;
import jakarta.inject.Singleton;

/// Tells applicants who want mail that there is news. The mail says nothing of what it is: whoever reads it needs the
/// reference.
@Singleton
class ApplicantMail {
    private final Outbox outbox;
    private final PortalAddress portal;

    ApplicantMail(Outbox outbox, PortalAddress portal) {
        this.outbox = outbox;
        this.portal = portal;
    }

    /// Says that there is news.
    void news(OpenedApplication opened) {
        ApplicationAnswers answers = opened.answers();
        if (!answers.one(ApplicationAnswers.CONTACT).equals("mail")) {
            return;
        }
        Texts t = Texts.of(opened.application().writtenIn());
        outbox.mail(
                answers.one(ApplicationAnswers.MAIL),
                t.say("panel.mail.news.subject"),
                t.say(
                        "panel.mail.news.text",
                        "name",
                        answers.one(ApplicationAnswers.NAME),
                        "panel",
                        opened.panel().name(),
                        "link",
                        portal.address() + "/application"));
    }
}
