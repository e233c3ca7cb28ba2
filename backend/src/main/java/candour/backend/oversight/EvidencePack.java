package candour.backend.oversight;

import candour.backend.platform.evidence.Evidence;
import candour.backend.platform.evidence.EvidenceItem;
import candour.backend.platform.text.Texts;
import candour.backend.platform.web.InWords;
import candour.shared.area.ForceId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Lays what features can show beside the items of the minimum standard.
@Singleton
class EvidencePack {
    private final MinimumStandard standard;
    private final List<Evidence> sources;

    EvidencePack(MinimumStandard standard, List<Evidence> sources) {
        this.standard = standard;
        this.sources = List.copyOf(sources);
    }

    /// Which text of the standard it goes by.
    String version() {
        return standard.version();
    }

    /// Each item with what there is to show for it, in the order of the standard.
    ///
    /// @param today the London day
    List<EvidencePage.Item> items(ForceId force, LocalDate today, Texts t) {
        List<EvidenceItem> found = sources.stream()
                .flatMap(source -> source.evidence(force, today).stream())
                .toList();
        return standard.items().stream().map(code -> item(code, found, t)).toList();
    }

    private static EvidencePage.Item item(String code, List<EvidenceItem> found, Texts t) {
        List<EvidenceItem> own =
                found.stream().filter(one -> one.standard().equals(code)).toList();
        boolean met = !own.isEmpty() && own.stream().allMatch(EvidenceItem::met);
        String state = own.isEmpty() ? "nothing" : met ? "met" : "gap";
        return new EvidencePage.Item(
                code,
                t.say("oversight.standard." + code),
                t.say("oversight.source." + code),
                t.say("oversight.state." + state),
                own.isEmpty() ? "ended" : met ? "done" : "late",
                own.stream().map(one -> shown(one, t)).toList(),
                met ? "" : gap(own, t));
    }

    /// What is missing, each cause once.
    private static String gap(List<EvidenceItem> own, Texts t) {
        if (own.isEmpty()) {
            return t.say("oversight.gap.nothing");
        }
        return own.stream()
                .filter(one -> !one.met())
                .map(one -> t.say("oversight.gap." + one.gap()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static EvidencePage.Shown shown(EvidenceItem one, Texts t) {
        @Nullable LocalDate day = one.dated();
        return new EvidencePage.Shown(
                one.says(t),
                one.path(),
                day == null
                        ? t.say("oversight.evidence.undated")
                        : t.say("oversight.evidence.dated", "day", InWords.day(t.language(), day)));
    }
}
