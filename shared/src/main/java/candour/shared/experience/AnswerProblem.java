package candour.shared.experience;

/// One thing in somebody's answers that cannot be taken.
///
/// @param question id of the question, as it was sent
/// @param fault what is wrong
public record AnswerProblem(String question, Fault fault) {

    /// What can be wrong with an answer.
    public enum Fault {
        /// There is no such question.
        NO_SUCH_QUESTION("no-such-question"),
        /// It is none of the options.
        NO_SUCH_OPTION("no-such-option"),
        /// More than one answer to a question that takes one, or the same option twice.
        TOO_MANY("too-many"),
        /// An option that stands alone was chosen together with another.
        NOT_TOGETHER("not-together"),
        /// More characters than the question's limit.
        TOO_LONG("too-long"),
        /// Not a date, a month or a year.
        NO_DATE("no-date"),
        /// A date that has not come yet.
        NOT_YET("not-yet"),
        /// Not the code of a district.
        NO_AREA("no-area");

        private final String code;

        Fault(String code) {
            this.code = code;
        }

        /// The word for it in the interface for programs.
        public String code() {
            return code;
        }

        /// Key of the words that say what to do.
        public String textKey() {
            return "shared.questionnaire.fault." + code;
        }
    }
}
