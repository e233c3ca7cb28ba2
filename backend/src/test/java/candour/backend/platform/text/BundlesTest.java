package candour.backend.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.shared.text.Language;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][\\w-]*(?:\\.[\\w-]+)+\\.?)\"(\\s*\\+)?");
    private static final Pattern SAID =
            Pattern.compile("\\b(?:say|html)\\(\\s*\"([A-Za-z][\\w-]*(?:\\.[\\w-]+)+)\"(?!\\s*\\+)");

    static List<Path> bundles() {
        return BundleFiles.all();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_have_the_same_keys_once_each(Path bundle) {
        List<String> english = BundleFiles.keys(bundle, Language.ENGLISH);
        List<String> welsh = BundleFiles.keys(bundle, Language.WELSH);
        assertEquals(new TreeSet<>(english), new TreeSet<>(welsh), bundle.toString());
        assertEquals(List.of(), twice(english), bundle + ", English");
        assertEquals(List.of(), twice(welsh), bundle + ", Welsh");
        assertEquals(
                List.of(),
                english.stream()
                        .filter(key -> !key.startsWith(BundleFiles.prefix(bundle)))
                        .toList(),
                "keys that do not begin with the name of their bundle");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_use_the_same_arguments(Path bundle) {
        Map<String, String> welsh = BundleFiles.texts(bundle, Language.WELSH);
        BundleFiles.texts(bundle, Language.ENGLISH)
                .forEach((key, text) -> assertEquals(arguments(text), arguments(welsh.getOrDefault(key, "")), key));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_message_that_counts_has_every_form_of_its_language(Language language) {
        Set<String> forms =
                PluralRules.forLocale(ULocale.forLocale(language.locale())).getKeywords();
        BundleFiles.texts(language).forEach((key, text) -> {
            for (Set<String> present : plurals(text)) {
                assertTrue(present.containsAll(forms), key + " has " + present + " and needs " + forms);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void apostrophes_are_typographic_because_icu_reads_straight_ones_as_its_own(Language language) {
        assertEquals(
                List.of(),
                BundleFiles.texts(language).entrySet().stream()
                        .filter(text -> text.getValue().contains("'"))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @Test
    void every_bundle_of_the_shared_module_is_listed() {
        assertEquals(BundleFiles.shared(), BundleFiles.listed());
    }

    @Test
    void no_text_is_missing() throws IOException {
        Set<String> keys = new HashSet<>(BundleFiles.texts(Language.ENGLISH).keySet());
        keys.addAll(BundleFiles.keysOfApp());
        Set<String> missing = new TreeSet<>();
        for (Path user : BundleFiles.users()) {
            Matcher said = SAID.matcher(Files.readString(user));
            while (said.find()) {
                if (!keys.contains(said.group(1))) {
                    missing.add(user.getFileName() + ": " + said.group(1));
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    /// A text is used where its key, or the beginning of its key that something is put behind, stands in a source.
    /// Texts of `shared` are named by its data and used by the app too: their own tests hold them.
    @Test
    void no_text_is_left_over() throws IOException {
        Set<String> whole = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        for (Path user : BundleFiles.users()) {
            Matcher literal = LITERAL.matcher(Files.readString(user));
            while (literal.find()) {
                whole.add(literal.group(1));
                if (literal.group(2) != null || literal.group(1).endsWith(".")) {
                    beginnings.add(literal.group(1));
                }
            }
        }
        List<String> unused = BundleFiles.texts(Language.ENGLISH).keySet().stream()
                .filter(key -> !key.startsWith("shared."))
                .filter(key -> !whole.contains(key) && beginnings.stream().noneMatch(key::startsWith))
                .toList();
        assertEquals(List.of(), unused);
    }

    private static List<String> twice(List<String> keys) {
        Set<String> seen = new HashSet<>();
        return keys.stream().filter(key -> !seen.add(key)).toList();
    }

    private static Set<String> arguments(String text) {
        Set<String> names = new TreeSet<>();
        MessagePattern pattern = new MessagePattern(text);
        for (int at = 0; at < pattern.countParts(); at++) {
            MessagePattern.Part part = pattern.getPart(at);
            if (part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }

    private static List<Set<String>> plurals(String text) {
        List<Set<String>> all = new ArrayList<>();
        MessagePattern pattern = new MessagePattern(text);
        for (int at = 0; at < pattern.countParts(); at++) {
            MessagePattern.Part part = pattern.getPart(at);
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType() == MessagePattern.ArgType.PLURAL) {
                Set<String> forms = new LinkedHashSet<>();
                int end = pattern.getLimitPartIndex(at);
                for (int in = at + 1; in < end; in++) {
                    MessagePattern.Part inner = pattern.getPart(in);
                    if (inner.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                        forms.add(pattern.getSubstring(inner));
                        in = pattern.getLimitPartIndex(in + 1);
                    }
                }
                all.add(forms);
            }
        }
        return all;
    }
}
