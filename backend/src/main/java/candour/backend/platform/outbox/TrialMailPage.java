package candour.backend.platform.outbox;

import candour.backend.platform.web.Page;
import java.util.List;

/// The mail that a trial run kept on this machine.
///
/// @param mails the newest first
public record TrialMailPage(List<CaughtMail> mails) implements Page {

    public TrialMailPage {
        mails = List.copyOf(mails);
    }

    @Override
    public String template() {
        return "platform/trialMail.jte";
    }
}
