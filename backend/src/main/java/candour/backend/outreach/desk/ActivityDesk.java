package candour.backend.outreach.desk;

import candour.backend.identity.SignedIn;
import candour.backend.outreach.OutreachActivity;
import candour.backend.outreach.OutreachLookup;
import candour.backend.outreach.OwnOutreach;
import candour.backend.platform.text.Texts;
import candour.backend.platform.time.LondonTime;
import candour.backend.platform.web.Frame;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/// Opens an activity for somebody and makes its page.
@Singleton
class ActivityDesk {
    private final OwnOutreach own;
    private final OutreachLookup log;
    private final ActivityPages pages;
    private final DeskPages frames;
    private final Clock clock;

    ActivityDesk(OwnOutreach own, OutreachLookup log, ActivityPages pages, DeskPages frames, Clock clock) {
        this.own = own;
        this.log = log;
        this.pages = pages;
        this.frames = frames;
        this.clock = clock;
    }

    /// The activity, for somebody whose force it belongs to.
    OutreachActivity get(SignedIn by, String reference) {
        return own.activity(by, reference);
    }

    LocalDate today() {
        return LondonTime.day(clock.instant());
    }

    /// @param done what was just done, in words; empty for nothing
    ActivityPage page(SignedIn by, Texts t, OutreachActivity activity, FormAnswers form, String done) {
        ActivityPages.Parts parts =
                new ActivityPages.Parts(log.action(activity).orElse(null), log.commitments(activity), today());
        return pages.page(by, t, activity, parts, form, done);
    }

    Frame frame(Texts t, ActivityPage page) {
        return frames.frame(t, page.title(), page.path(), page.form().errors());
    }

    /// The frame of a page about one thing of an activity.
    Frame frame(Texts t, String title, String path, FormAnswers form) {
        return frames.frame(t, title, path, form.errors());
    }
}
