package candour.shared.experience;

/// To whom the questions speak: the person who was stopped ("Were you told"), or somebody who tells for them or saw it
/// ("Was the person told").
public enum Voice {
    /// The person it happened to, or nobody has said.
    SELF(""),
    /// A parent, a helper, a youth worker or a witness.
    OTHER(".other");

    private final String suffix;

    Voice(String suffix) {
        this.suffix = suffix;
    }

    /// The voice for who is telling.
    public static Voice of(Answers answers) {
        boolean other = answers.list(Questionnaire.TELLER).stream().anyMatch(Questionnaire.TELLS_FOR_OTHERS::contains);
        return other ? OTHER : SELF;
    }

    /// What follows a text key in this voice.
    String suffix() {
        return suffix;
    }
}
