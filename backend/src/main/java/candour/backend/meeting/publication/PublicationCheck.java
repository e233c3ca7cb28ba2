package candour.backend.meeting.publication;

import candour.backend.platform.check.Check;
import candour.backend.platform.check.Finding;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Walks the chain of publications from its beginning: each entry must follow the one before, and what it says was
/// published must still be there as it was.
@Singleton
class PublicationCheck implements Check {
    private static final String SUBJECT = "publications";
    private static final int AT_ONCE = 500;

    private final PublicationRepository entries;

    PublicationCheck(PublicationRepository entries) {
        this.entries = entries;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<Finding> findings() {
        List<Finding> bad = new ArrayList<>();
        byte[] chain = PublicationEntry.start();
        long last = 0;
        for (List<PublicationEntry> some = entries.list(0, AT_ONCE);
                !some.isEmpty();
                some = entries.list(last, AT_ONCE)) {
            for (PublicationEntry entry : some) {
                Optional<String> wrong = wrong(entry, last, chain);
                wrong.ifPresent(what -> bad.add(Finding.bad(SUBJECT, what)));
                chain = entry.chainHash();
                last = entry.number();
            }
        }
        if (!endsAt(last, chain)) {
            bad.add(Finding.bad(SUBJECT, "the chain does not end where it should: its last entries were removed"));
        }
        entries.listWithoutEntry()
                .forEach(reference -> bad.add(
                        Finding.bad(SUBJECT, "minutes " + reference + " are before the public without an entry")));
        return bad.isEmpty()
                ? List.of(Finding.good(SUBJECT, last + " in an unbroken chain, each as it was published"))
                : bad;
    }

    private Optional<String> wrong(PublicationEntry entry, long last, byte[] chain) {
        if (entry.number() != last + 1) {
            return Optional.of("the entries between " + last + " and " + entry.number() + " are gone");
        }
        if (!entry.follows(chain)) {
            return Optional.of("entry " + entry.number() + " does not follow the one before: one of them was changed");
        }
        String language = entries.findLanguage(entry.reference()).orElse("");
        byte[] now = PublicationLog.hash(PublicationLog.content(
                entry.reference(),
                entry.version(),
                language,
                entries.listSections(entry.reference(), entry.version())));
        return Arrays.equals(now, entry.contentHash())
                ? Optional.empty()
                : Optional.of("version " + entry.version() + " of minutes " + entry.reference()
                        + " is not what was published");
    }

    private boolean endsAt(long last, byte[] chain) {
        return entries.findHead()
                .map(head -> head.number() == last && Arrays.equals(head.chainHash(), chain))
                .orElse(last == 0);
    }
}
