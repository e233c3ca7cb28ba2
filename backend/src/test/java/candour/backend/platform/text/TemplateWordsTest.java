package candour.backend.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Templates hold no words: everything a reader reads comes from the texts.
class TemplateWordsTest {
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}[^\\n]*");
    private static final Pattern READ_ALOUD =
            Pattern.compile("\\b(aria-label|title|alt|placeholder|value)=\"([^\"]*\\p{L}{2}[^\"]*)\"");

    /// A sentence in quotes, and anything in quotes that is given to a reader.
    private static final Pattern SAID = Pattern.compile("['\"`]\\p{Lu}\\p{Ll}+ [^'\"`]*['\"`]"
            + "|(?:textContent|innerText|title|placeholder|alt)\\s*=\\s*['\"`][^'\"`]*\\p{L}{2}"
            + "|'aria-label',\\s*['\"`]|\\b(?:alert|confirm|prompt)\\(");

    @Test
    void no_template_has_words_of_its_own() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path template : BundleFiles.templates()) {
            String markup = markup(Files.readString(template));
            Matcher aloud = READ_ALOUD.matcher(markup);
            while (aloud.find()) {
                if (!aloud.group(1).equals("value") || aloud.group(2).contains(" ")) {
                    found.add(template.getFileName() + ": " + aloud.group());
                }
            }
            Matcher word = WORD.matcher(markup.replaceAll("(?s)<[^>]*>", "\n").replaceAll("&\\w+;", ""));
            while (word.find()) {
                found.add(template.getFileName() + ": " + word.group().strip());
            }
        }
        assertEquals(List.of(), found);
    }

    /// Scripts take what they say from the page, which says it in its own language.
    @Test
    void no_script_has_words_of_its_own() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path script : BundleFiles.scripts()) {
            String code = Files.readString(script).replaceAll("(?m)(^|\\s)//.*$", "");
            Matcher said = SAID.matcher(code);
            while (said.find()) {
                found.add(script.getFileName() + ": " + said.group());
            }
        }
        assertEquals(List.of(), found);
    }

    /// What is left of a template without its expressions, its control words and its declarations.
    private static String markup(String template) {
        String text = template.replaceAll("(?s)<%--.*?--%>", "").replaceAll("(?m)^@(?:import|param)\\b.*$", "");
        StringBuilder left = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int opening = opening(text, at);
            if (opening > 0) {
                at = skip(text, opening);
            } else if (text.charAt(at) == '@') {
                at = end(text, at + 1);
            } else {
                left.append(text.charAt(at++));
            }
        }
        return left.toString();
    }

    /// Where an expression or the condition of a control word that begins here has its bracket; 0 where none begins.
    private static int opening(String text, int at) {
        Matcher begins = Pattern.compile("\\$(?:unsafe)?\\{|!\\{|@(?:if|elseif|for|template[\\w.]*)\\s*\\(")
                .matcher(text)
                .region(at, text.length());
        return begins.lookingAt() ? begins.end() - 1 : 0;
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Behind the bracket that closes this one, or within it where a block of markup begins.
    private static int skip(String text, int opening) {
        int depth = 0;
        boolean quoted = false;
        for (int at = opening; at < text.length(); at++) {
            char one = text.charAt(at);
            if (one == '"' && text.charAt(at - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && one == '`') {
                return at + 1;
            } else if (!quoted && (one == '(' || one == '{')) {
                depth++;
            } else if (!quoted && (one == ')' || one == '}') && --depth == 0) {
                return at + 1;
            }
        }
        return text.length();
    }
}
