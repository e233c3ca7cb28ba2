package candour.mobile.panel;

import candour.mobile.panel.ApplyStep.Ask;
import candour.mobile.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What an applicant said so far, and what is wrong with it by the rules of the portal's form. It prints nothing of
/// itself.
final class Said {
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]{2,}");
    private static final String YES = "yes";
    private final Map<String, List<String>> answers = new TreeMap<>();

    /// What is wrong with the answer to a question.
    ///
    /// @param question its name
    /// @param key of the text that says what to do
    /// @param said what the portal says to do, in its words; empty where the app found it
    record Fault(String question, String key, Optional<String> said) {

        /// What to do, in the language that holds.
        String words(Texts t) {
            int longest = ApplyStep.asking(question).stream()
                    .flatMap(step -> step.questions().stream())
                    .filter(ask -> ask.name().equals(question))
                    .mapToInt(Ask::longest)
                    .findFirst()
                    .orElse(0);
            return said.orElseGet(() -> key.endsWith(".long") ? t.say(key, "n", longest) : t.say(key));
        }
    }

    /// The one thing said to a question; an empty text where nothing was.
    String one(String question) {
        List<String> said = list(question);
        return said.isEmpty() ? "" : said.get(0);
    }

    List<String> list(String question) {
        return answers.getOrDefault(question, List.of());
    }

    void put(String question, List<String> said) {
        answers.put(question, List.copyOf(said));
    }

    void forget() {
        answers.clear();
    }

    /// Whether a question is asked: some are only where another has a certain answer.
    boolean asks(String question) {
        return switch (question) {
            case "parent" -> one("age").equals("under-16");
            case "conflict-what" -> one("conflict").equals(YES);
            case "mail" -> one("contact").equals("mail");
            default -> true;
        };
    }

    /// Everything that was said to questions that are asked, without empty answers.
    Map<String, List<String>> toSend() {
        Map<String, List<String>> send = new TreeMap<>();
        answers.forEach((question, said) -> {
            List<String> full = said.stream()
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .toList();
            if (asks(question) && !full.isEmpty()) {
                send.put(question, full);
            }
        });
        return send;
    }

    /// What is wrong on one screen.
    List<Fault> faults(ApplyStep step) {
        List<Fault> faults = new ArrayList<>();
        step.questions().stream().filter(ask -> asks(ask.name())).forEach(ask -> {
            String fault = fault(ask);
            if (!fault.isEmpty()) {
                faults.add(new Fault(ask.name(), fault, Optional.empty()));
            }
        });
        return faults;
    }

    private String fault(Ask ask) {
        String text = one(ask.name()).strip();
        if (ask.isTyped() && text.codePointCount(0, text.length()) > ask.longest()) {
            return "panels.apply.long";
        }
        return switch (ask.name()) {
            case "name", "why", "vetting", "conflict", "conflict-what", "contact" -> missing(ask, text.isEmpty());
            case "when" -> missing(ask, list("when").isEmpty());
            case "parent" -> missing(ask, !text.equals(YES));
            case "age" -> text.equals("none") ? "panels.apply.age.outside" : missing(ask, text.isEmpty());
            case "mail" -> missing(ask, !MAIL.matcher(text).matches());
            default -> "";
        };
    }

    private static String missing(Ask ask, boolean missing) {
        return missing ? ask.key() + ".missing" : "";
    }

    @Override
    public String toString() {
        return "what an applicant said";
    }
}
