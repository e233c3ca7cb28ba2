package candour.backend.experience.telling;

import candour.backend.area.Area;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.component.FormError;
import candour.shared.area.AreaCode;
import candour.shared.experience.AnswerProblem;
import candour.shared.experience.Answers;
import candour.shared.experience.Option;
import candour.shared.experience.Question;
import candour.shared.experience.QuestionKind;
import candour.shared.experience.Questionnaire;
import candour.shared.experience.Step;
import candour.shared.experience.Voice;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Words the steps of the questionnaire.
@Singleton
class StepPages {
    private static final int SHORT_ROWS = 2;
    private static final int LONG_ROWS = 8;

    private final Districts districts;

    StepPages(Districts districts) {
        this.districts = districts;
    }

    /// What is wrong with a page that was sent.
    ///
    /// @param problems with the answers to its questions
    /// @param nothingFound whether the search for an area found nothing
    record Refused(List<AnswerProblem> problems, boolean nothingFound) {
        static final Refused NOTHING = new Refused(List.of(), false);
    }

    /// @param draft so far
    /// @param form what its fields hold: from the draft, or as it was sent and refused
    StepPage page(Texts t, Step step, Draft draft, StepForm form, Refused refused) {
        Questionnaire all = Questionnaire.current();
        Answers answers = draft.answers();
        List<Step> steps = all.asked(answers);
        Map<String, String> errors = errors(t, all, form, refused);
        List<Question> asked = step.asked(answers);
        boolean single = asked.size() == 1 && asked.getFirst().kind() != QuestionKind.AREA;
        Voice voice = Voice.of(answers);
        boolean young =
                step.young() && Questionnaire.tellsOfChild(answers) || step.id().equals("who");
        String before = all.before(step, answers)
                .map(earlier -> "/tell/" + earlier.id())
                .orElse("/tell");
        return new StepPage(
                step.id(),
                t.say(step.titleKey()),
                steps.indexOf(step) + 1,
                steps.size(),
                step.introduced() ? t.say(step.introKey()) : "",
                young ? t.say(step.youngKey()) : "",
                asked.stream()
                        .map(question -> view(t, question, voice, form, errors, single))
                        .toList(),
                asked.stream().anyMatch(question -> question.kind() == QuestionKind.AREA)
                        ? areas(draft, form, errors.getOrDefault(Questionnaire.AREA, ""))
                        : AreaChoice.NONE,
                form.returns() ? "/tell/check-answers" : before,
                form.returns(),
                draft.cleared(),
                listed(asked, errors));
    }

    /// @return question to message
    private static Map<String, String> errors(Texts t, Questionnaire all, StepForm form, Refused refused) {
        Map<String, String> errors = new TreeMap<>();
        for (AnswerProblem problem : refused.problems()) {
            Question question = all.findQuestion(problem.question()).orElseThrow();
            errors.put(question.id(), AnswerWords.fault(t, question, problem.fault(), form.one(question.id())));
        }
        if (refused.nothingFound()) {
            errors.put(Questionnaire.AREA, t.say("tell.where.nothing"));
        }
        return errors;
    }

    private static List<FormError> listed(List<Question> asked, Map<String, String> errors) {
        return asked.stream()
                .filter(question -> errors.containsKey(question.id()))
                .map(question -> new FormError(field(question), errors.getOrDefault(question.id(), "")))
                .toList();
    }

    private static String field(Question question) {
        return switch (question.kind()) {
            case APPROXIMATE_DATE -> question.id() + "-day";
            case AREA -> StepForm.SEARCH;
            default -> question.id();
        };
    }

    private static QuestionView view(
            Texts t, Question question, Voice voice, StepForm form, Map<String, String> errors, boolean single) {
        List<String> said = form.fields().getOrDefault(question.id(), List.of());
        List<String> values = question.kind() == QuestionKind.APPROXIMATE_DATE
                ? List.of(
                        form.one(question.id() + "-day"),
                        form.one(question.id() + "-month"),
                        form.one(question.id() + "-year"))
                : List.of(form.one(question.id()));
        return new QuestionView(
                question.id(),
                question.kind(),
                t.say(question.titleKey(voice)),
                question.hintKey().map(t::say).orElse(""),
                single,
                options(t, question, said),
                values,
                question.limit() > 1000 ? LONG_ROWS : SHORT_ROWS,
                errors.getOrDefault(question.id(), ""));
    }

    private static List<OptionView> options(Texts t, Question question, List<String> said) {
        List<OptionView> views = new ArrayList<>();
        boolean apart = false;
        for (Option option : question.options()) {
            boolean first = views.isEmpty();
            views.add(new OptionView(
                    first ? question.id() : question.id() + "-" + option.code(),
                    option.code(),
                    t.say(option.textKey()),
                    said.contains(option.code()),
                    option.alone() && !apart && !first));
            apart |= option.alone();
        }
        return views;
    }

    private AreaChoice areas(Draft draft, StepForm form, String error) {
        Optional<Area> chosen = AreaCode.parse(form.one(Questionnaire.AREA)).flatMap(districts::find);
        Set<Area> found = new LinkedHashSet<>();
        draft.found().forEach(code -> districts.find(code).ifPresent(found::add));
        chosen.ifPresent(found::add);
        String code = chosen.map(area -> area.code().value()).orElse("");
        List<Area> near = districts.near();
        List<Area> others = new ArrayList<>(districts.all());
        others.removeAll(near);
        String typed = error.isEmpty() ? "" : form.one(StepForm.SEARCH);
        return new AreaChoice(typed, error, views(found, code), views(near, ""), views(others, ""), code);
    }

    private static List<OptionView> views(Iterable<Area> areas, String chosen) {
        List<OptionView> views = new ArrayList<>();
        areas.forEach(area -> {
            String code = area.code().value();
            views.add(new OptionView("area-" + code, code, area.name(), code.equals(chosen), false));
        });
        return views;
    }
}
