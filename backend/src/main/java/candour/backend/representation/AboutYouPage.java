package candour.backend.representation;

import candour.backend.area.Area;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.Page;
import candour.backend.platform.web.component.FormError;
import candour.shared.people.EqualityAnswers;
import candour.shared.people.EqualityQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One page of questions.
///
/// @param occasion code of the occasion, part of the address
/// @param once of this showing of the questions
/// @param step name of the page
/// @param title the first question
/// @param number of the page, from 1
/// @param pages how many there are
/// @param questions at least one
/// @param carried answers of other pages, which travel along
/// @param errors what to put right
public record AboutYouPage(
        String occasion,
        String once,
        String step,
        String title,
        int number,
        int pages,
        List<QuestionView> questions,
        List<Carried> carried,
        List<FormError> errors)
        implements Page {

    /// A question with its answers.
    ///
    /// @param name of its field
    /// @param title the question
    /// @param options what can be chosen
    /// @param error what to put right; empty where nothing
    public record QuestionView(String name, String title, List<OptionView> options, String error) {
        public QuestionView {
            options = List.copyOf(options);
        }
    }

    /// An answer that can be chosen.
    ///
    /// @param value of the field
    /// @param label its words
    /// @param chosen whether it was chosen before
    /// @param apart whether it stands apart from the others
    /// @param wordsField name of the field for own words; empty where none
    /// @param words own words given before
    /// @param error about the own words; empty where nothing
    public record OptionView(
            String value, String label, boolean chosen, boolean apart, String wordsField, String words, String error) {}

    /// A field of another page.
    ///
    /// @param name of the field
    /// @param value given
    public record Carried(String name, String value) {}

    public AboutYouPage {
        questions = List.copyOf(questions);
        carried = List.copyOf(carried);
        errors = List.copyOf(errors);
    }

    @Override
    public String template() {
        return "representation/questions.jte";
    }

    /// @param districts that can be chosen
    static AboutYouPage of(
            Occasion occasion,
            AboutYouForm form,
            AboutYouStep step,
            List<String> problems,
            List<Area> districts,
            Texts texts) {
        List<QuestionView> questions = step == AboutYouStep.PLACE
                ? List.of(place(form.fields(), problems, districts, texts))
                : step.questions().stream()
                        .map(question -> question(question, form.fields(), problems, texts))
                        .toList();
        return new AboutYouPage(
                occasion.code(),
                form.token().text(),
                step.code(),
                questions.getFirst().title(),
                step.ordinal() + 1,
                AboutYouStep.values().length,
                questions,
                carried(form, step),
                problems.stream()
                        .map(field -> new FormError(field, message(field, texts)))
                        .toList());
    }

    private static List<Carried> carried(AboutYouForm form, AboutYouStep step) {
        List<Carried> carried = new ArrayList<>();
        form.fields().forEach((name, value) -> {
            boolean asked = step == AboutYouStep.PLACE && name.equals(GivenAnswers.DISTRICT)
                    || step.questions().stream()
                            .anyMatch(question ->
                                    name.equals(question.code()) || name.equals(EqualityAnswers.wordsField(question)));
            if (!asked) {
                carried.add(new Carried(name, value));
            }
        });
        carried.sort((one, other) -> one.name().compareTo(other.name()));
        return carried;
    }

    private static QuestionView question(
            EqualityQuestion question, Map<String, String> fields, List<String> problems, Texts texts) {
        List<OptionView> options = new ArrayList<>();
        for (String code : question.options(fields.getOrDefault(EqualityQuestion.ETHNIC_GROUP.code(), ""))) {
            options.add(option(question, code, fields, problems, texts));
        }
        options.add(option(question, EqualityQuestion.PREFER_NOT_TO_SAY, fields, problems, texts));
        String error = problems.contains(question.code()) ? message(question.code(), texts) : "";
        return new QuestionView(question.code(), texts.say(question.titleKey()), options, error);
    }

    private static OptionView option(
            EqualityQuestion question, String code, Map<String, String> fields, List<String> problems, Texts texts) {
        String wordsField = question.takesWords(code) ? EqualityAnswers.wordsField(question) : "";
        return new OptionView(
                code,
                texts.say(question.optionKey(code)),
                fields.getOrDefault(question.code(), "").equals(code),
                code.equals(EqualityQuestion.PREFER_NOT_TO_SAY),
                wordsField,
                wordsField.isEmpty() ? "" : fields.getOrDefault(wordsField, ""),
                problems.contains(wordsField) ? message(wordsField, texts) : "");
    }

    private static QuestionView place(
            Map<String, String> fields, List<String> problems, List<Area> districts, Texts texts) {
        String chosen = fields.getOrDefault(GivenAnswers.DISTRICT, "");
        List<OptionView> options = new ArrayList<>();
        districts.forEach(district -> options.add(plain(district.code().value(), district.name(), chosen)));
        options.add(plain(HomeDistricts.ELSEWHERE, texts.say("representation.place.elsewhere"), chosen));
        String unsaid = EqualityQuestion.PREFER_NOT_TO_SAY;
        options.add(new OptionView(
                unsaid,
                texts.say("shared.equality." + EqualityQuestion.PREFER_NOT_TO_SAY),
                chosen.equals(unsaid),
                true,
                "",
                "",
                ""));
        String error = problems.contains(GivenAnswers.DISTRICT) ? message(GivenAnswers.DISTRICT, texts) : "";
        return new QuestionView(GivenAnswers.DISTRICT, texts.say("representation.place.title"), options, error);
    }

    private static OptionView plain(String value, String label, String chosen) {
        return new OptionView(value, label, value.equals(chosen), false, "", "", "");
    }

    private static String message(String field, Texts texts) {
        return field.endsWith(".words")
                ? texts.say("representation.error.long", "most", EqualityAnswers.LONGEST_WORDS)
                : texts.say("representation.error.choose");
    }
}
