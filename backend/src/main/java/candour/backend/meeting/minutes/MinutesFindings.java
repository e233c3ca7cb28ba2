package candour.backend.meeting.minutes;

import candour.backend.platform.detect.PersonalDetails;
import candour.backend.platform.detect.PersonalDetails.Found;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What in minutes may point to a person. Each must be looked at by both who approve, so that no name reaches the
/// public unseen. Source: product check 13.
///
/// @param found each with a short name for it
record MinutesFindings(Map<String, Found> found) {
    private static final int NAME = 16;

    MinutesFindings {
        found = Map.copyOf(found);
    }

    /// Looks through the sections. What everybody knows already, such as the panel's name, is no finding.
    static MinutesFindings in(List<MinutesSection> sections, List<String> known) {
        String text = sections.stream()
                .map(section -> section.heading() + ".\n" + section.body())
                .collect(Collectors.joining("\n\n"));
        Map<String, Found> found = new LinkedHashMap<>();
        PersonalDetails.find(text).stream()
                .filter(one -> known.stream().noneMatch(publicly -> publicly.contains(one.text())))
                .forEach(one -> found.put(name(one), one));
        return new MinutesFindings(found);
    }

    /// In the order of their texts, so that a page shows them the same each time.
    List<Map.Entry<String, Found>> listed() {
        return found.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        java.util.Comparator.comparing(Found::kind).thenComparing(Found::text)))
                .toList();
    }

    /// Whether each of them is among those looked at.
    boolean areAllIn(Set<String> lookedAt) {
        return lookedAt.containsAll(found.keySet());
    }

    /// SHA-256 of all of them, whatever their order.
    byte[] hash() {
        return sha256(found.keySet().stream().sorted().collect(Collectors.joining("\n")));
    }

    private static String name(Found one) {
        return HexFormat.of().formatHex(sha256(one.kind() + " " + one.text())).substring(0, NAME);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
