package candour.shared.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The rights text about one topic in one language, whole. Where a part of the bundle is `@any-search`, the part with
/// the same name of that other topic stands in its place: what is the same in law is written once.
///
/// @param topic what it is about
/// @param edition which text it is
/// @param title heading of its page
/// @param card its name in the list of all texts
/// @param heard what people may have heard the officer say, or what happened
/// @param parts every part
/// @param borrowed the other topics from which parts are taken, with their editions
public record RightsText(
        RightsTopic topic,
        RightsEdition edition,
        String title,
        String card,
        String heard,
        Map<RightsPart, List<RightsBlock>> parts,
        Map<RightsTopic, RightsEdition> borrowed) {

    private static final String REFERENCE = "@";

    public RightsText {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
        Map<RightsTopic, RightsEdition> kept = new EnumMap<>(RightsTopic.class);
        kept.putAll(borrowed);
        borrowed = Collections.unmodifiableMap(kept);
    }

    /// Puts a text together.
    ///
    /// @param say gives the words for a key such as `shared.section-60.title`, and fails when there are none
    /// @throws IllegalArgumentException when what a bundle says cannot be read
    public static RightsText of(RightsTopic topic, UnaryOperator<String> say) {
        Map<RightsPart, List<RightsBlock>> parts = new EnumMap<>(RightsPart.class);
        Set<RightsTopic> others = new LinkedHashSet<>();
        for (RightsPart part : RightsPart.values()) {
            String words = say.apply(topic.key(part.code()));
            if (words.startsWith(REFERENCE)) {
                RightsTopic other = referred(words);
                others.add(other);
                words = say.apply(other.key(part.code()));
            }
            parts.put(part, RightsBlock.parse(words));
        }
        Map<RightsTopic, RightsEdition> borrowed = new EnumMap<>(RightsTopic.class);
        others.forEach(other -> borrowed.put(other, edition(other, say)));
        return new RightsText(
                topic,
                edition(topic, say),
                say.apply(topic.key("title")),
                say.apply(topic.key("card")),
                say.apply(topic.key("heard")),
                parts,
                borrowed);
    }

    /// One part.
    public List<RightsBlock> part(RightsPart part) {
        List<RightsBlock> blocks = parts.get(part);
        if (blocks == null) {
            throw new IllegalStateException("every part is filled, but not " + part);
        }
        return blocks;
    }

    /// Day of the newest of what it is made of.
    public LocalDate dated() {
        return editions().stream()
                .map(RightsEdition::dated)
                .max(LocalDate::compareTo)
                .orElse(edition.dated());
    }

    /// First day on which a part of it must be checked.
    public LocalDate reviewDue() {
        return editions().stream()
                .map(RightsEdition::reviewDue)
                .min(LocalDate::compareTo)
                .orElse(edition.reviewDue());
    }

    /// Whether a lawyer has checked all of it.
    public boolean reviewed() {
        return editions().stream().allMatch(RightsEdition::reviewed);
    }

    /// Whether this text renders the other one's meaning: each part at least as new as the other's.
    boolean keepsUpWith(RightsText original) {
        boolean own = edition.version() >= original.edition.version();
        return own
                && borrowed.keySet().equals(original.borrowed.keySet())
                && borrowed.entrySet().stream()
                        .allMatch(one -> one.getValue().version()
                                >= original.borrowed
                                        .getOrDefault(one.getKey(), one.getValue())
                                        .version());
    }

    private List<RightsEdition> editions() {
        List<RightsEdition> all = new ArrayList<>(borrowed.values());
        all.add(edition);
        return all;
    }

    private static RightsTopic referred(String words) {
        return RightsTopic.ofSlug(words.substring(REFERENCE.length()).trim())
                .orElseThrow(() -> new IllegalArgumentException("no topic has the name " + words));
    }

    private static RightsEdition edition(RightsTopic topic, UnaryOperator<String> say) {
        return new RightsEdition(
                Integer.parseInt(say.apply(topic.key("version"))),
                LocalDate.parse(say.apply(topic.key("dated"))),
                Arrays.asList(say.apply(topic.key("source")).split("\n", -1)),
                say.apply(topic.key("reviewed-by")),
                LocalDate.parse(say.apply(topic.key("review-due"))));
    }
}
