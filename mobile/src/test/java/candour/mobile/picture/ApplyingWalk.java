package candour.mobile.picture;

/// The walks through an application to a panel.
final class ApplyingWalk {
    private static final String PANEL = "00000050414e454c0000000000000001";

    private ApplyingWalk() {}

    static void toTheEnd(Walker walker) {
        begin(walker.tap("begin", "door-panels", "all", "panel-" + PANEL).look("panels-panel"));
        walker.look("apply-you").tap("next").look("apply-you-nothing");
        walker.type("name", "Sample Person").tap("radio-button", 0).tap("next").look("apply-why");
        walker.type("why", "Made up: I was stopped.").tap("next").look("apply-when");
        walker.tap("check-box", 0).tap("next").look("apply-needs");
        walker.tap("next").look("apply-expenses").tap("next").look("apply-vetting");
        walker.tap("radio-button", 1).tap("next").look("apply-conflicts").tap("radio-button", 1);
        walker.type("conflict-what", "Made up: a cousin").look("apply-conflict").tap("next");
        walker.look("apply-contact").tap("radio-button", 0);
        walker.type("mail", "sample.person@example.org").look("apply-mail").tap("next");
        walker.look("apply-answers").portal().loseAnswers(true);
        walker.lookMeanwhile("apply-meanwhile", "send")
                .look("apply-unsure")
                .portal()
                .loseAnswers(false);
        walker.tap("send").look("apply-reference").tap("finish").look("apply-reference-gate");
        walker.tap("check-box", 0).tap("finish").look("apply-sent");
    }

    static void tooLate(Walker walker) {
        begin(walker.tap("begin", "door-panels", "all", "panel-" + PANEL));
        walker.type("name", "Sample Person").tap("radio-button", 0).tap("next");
        walker.type("why", "Made up: I was stopped.").tap("next").tap("check-box", 0);
        walker.tap("next", "next", "next");
        walker.tap("radio-button", 1).tap("next").tap("radio-button", 0).tap("next");
        walker.tap("radio-button", 1).tap("next");
        walker.portal().on(SamplePortal.PANELS + "/" + PANEL + "/applications", "404");
        walker.tap("send").look("apply-ended");
    }

    private static void begin(Walker walker) {
        walker.tap("apply").look("apply").tap("begin");
    }
}
