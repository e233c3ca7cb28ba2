package candour.backend.stopsearch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// All codes and all published texts known at one moment. Immutable.
public final class Dictionary {
    /// 16+1 texts end with their code: "White - White British (W1)", "Not stated (N4)".
    private static final Pattern CODE_AT_END = Pattern.compile("\\(([A-Z]{1,2}[0-9]?)\\)$");

    private final Map<ValueList, Map<String, ReferenceCode>> codes = new EnumMap<>(ValueList.class);
    private final Map<ValueList, Map<String, PublishedValue>> byText = new EnumMap<>(ValueList.class);
    private final Map<Integer, PublishedValue> byId = new HashMap<>();
    private final Map<ValueList, Map<String, PublishedValue>> byLowerCase = new EnumMap<>(ValueList.class);

    Dictionary(Collection<ReferenceCode> codes, Collection<PublishedValue> values) {
        for (ValueList list : ValueList.values()) {
            this.codes.put(list, new HashMap<>());
            byText.put(list, new HashMap<>());
            byLowerCase.put(list, new HashMap<>());
        }
        codes.forEach(code -> of(this.codes, code.list()).put(code.code(), code));
        for (PublishedValue value : values) {
            of(byText, value.list()).put(value.content(), value);
            of(byLowerCase, value.list()).putIfAbsent(value.content().toLowerCase(Locale.ROOT), value);
            byId.put(value.id(), value);
        }
    }

    /// The text stored under this number in a field of the list; 0 is its blank.
    ///
    /// @throws IllegalStateException when no text has the number
    public PublishedValue get(ValueList list, int id) {
        if (id == 0) {
            return PublishedValue.blank(list);
        }
        PublishedValue value = byId.get(id);
        if (value == null || value.list() != list) {
            throw new IllegalStateException("no published text of " + list + " has the number " + id);
        }
        return value;
    }

    /// Whether a text has this number, or it is 0.
    public boolean knows(int id) {
        return id == 0 || byId.containsKey(id);
    }

    /// The text, exactly as published.
    public Optional<PublishedValue> find(ValueList list, String content) {
        return Optional.ofNullable(of(byText, list).get(content));
    }

    /// All texts of the list by number, those without a code among them.
    public List<PublishedValue> list(ValueList list) {
        List<PublishedValue> values = new ArrayList<>(of(byText, list).values());
        values.sort(Comparator.comparingInt(PublishedValue::id));
        return List.copyOf(values);
    }

    /// The codes of the list in their order.
    public List<ReferenceCode> codes(ValueList list) {
        List<ReferenceCode> ordered = new ArrayList<>(of(codes, list).values());
        ordered.sort(Comparator.comparingInt(ReferenceCode::position));
        return List.copyOf(ordered);
    }

    /// The code of the list.
    public Optional<ReferenceCode> findCode(ValueList list, String code) {
        return Optional.ofNullable(of(codes, list).get(code));
    }

    /// The code a text means: as published, or as near to it as a text not met before may be.
    public Optional<ReferenceCode> meaning(ValueList list, String content) {
        return Optional.ofNullable(
                find(list, content).orElseGet(() -> guess(list, content)).code());
    }

    /// What a text not met before means: a known text in other capitals, or one that ends with a published code.
    /// Chinese of the 16+1 list (O1) is A4 of the 18+1 list; the reasons N1 to N4 are all "not stated"
    /// (PACE 1984 Code A Annex B).
    ///
    /// @return the value to store, with number 0
    PublishedValue guess(ValueList list, String content) {
        PublishedValue alike = of(byLowerCase, list).get(content.toLowerCase(Locale.ROOT));
        if (alike != null) {
            return new PublishedValue(0, list, content, alike.code(), alike.seriesBreak());
        }
        Matcher end = CODE_AT_END.matcher(content);
        if (list != ValueList.SELF_DEFINED_ETHNICITY || !end.find()) {
            return new PublishedValue(0, list, content, null, false);
        }
        String written = end.group(1);
        boolean chinese = written.equals("O1");
        String code = chinese ? "A4" : written.matches("N[1-4]") ? "NS" : written;
        return new PublishedValue(0, list, content, of(codes, list).get(code), chinese);
    }

    private static <T> Map<String, T> of(Map<ValueList, Map<String, T>> maps, ValueList list) {
        Map<String, T> map = maps.get(list);
        if (map == null) {
            throw new IllegalStateException("no map for " + list);
        }
        return map;
    }
}
