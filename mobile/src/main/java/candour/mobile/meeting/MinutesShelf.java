package candour.mobile.meeting;

import candour.mobile.reading.PublicDocuments;
import candour.mobile.reading.Read;
import candour.shared.text.Language;
import candour.shared.wire.MinutesDocument;
import candour.shared.wire.MinutesEntry;
import candour.shared.wire.MinutesList;
import candour.shared.wire.RecommendationDocument;
import candour.shared.wire.RecommendationList;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Minutes and answers: from the portal, or as they were fetched before. Waits for the portal, so it is called beside
/// the screen only.
final class MinutesShelf {
    private static final String MINUTES = "/api/v1/minutes";
    private static final String ANSWERS = "/api/v1/recommendations";
    /// The minutes that were opened on this phone, the last opened first.
    private static final String OPENED = "minutes opened";
    private static final int MOST = 200;

    private final PublicDocuments documents;

    MinutesShelf(PublicDocuments documents) {
        this.documents = documents;
    }

    /// What a search found.
    ///
    /// @param typed as it was looked for
    /// @param list what was found
    /// @param kept how many kept texts were looked through; empty where the portal looked through all
    record Found(String typed, MinutesList list, Optional<Integer> kept) {}

    Read<MinutesList> list(Language language) {
        return documents.fetch(language, MINUTES, MinutesList.class);
    }

    /// A further page of a list or of findings.
    ///
    /// @param address as the page before names it
    Read<MinutesList> further(Language language, String address) {
        return documents.look(language, address, MinutesList.class);
    }

    Read<MinutesDocument> minutes(Language language, String reference) {
        Read<MinutesDocument> read = documents.fetch(language, MINUTES + "/" + reference, MinutesDocument.class);
        if (read.kept().isEmpty()) {
            read.value().ifPresent(this::remember);
        }
        return read;
    }

    Read<RecommendationList> answers(Language language) {
        return documents.fetch(language, ANSWERS, RecommendationList.class);
    }

    Read<RecommendationDocument> answer(Language language, String reference) {
        Read<RecommendationDocument> read =
                documents.fetch(language, ANSWERS + "/" + reference, RecommendationDocument.class);
        if (read.where() != Read.Where.AWAY) {
            return read;
        }
        Read<RecommendationList> all = documents.before(ANSWERS, RecommendationList.class);
        Optional<RecommendationDocument> one = all.value().flatMap(list -> list.recommendations().stream()
                .filter(recommendation -> recommendation.reference().equals(reference))
                .findFirst());
        return one.isPresent() ? new Read<>(Read.Where.HERE, one, all.kept()) : read;
    }

    /// Looks through everything on the portal; where it is not reached, through what was fetched.
    Found search(Language language, String typed) {
        String address = MINUTES + "?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        Optional<MinutesList> found =
                documents.look(language, address, MinutesList.class).value();
        return found.map(list -> new Found(typed, list, Optional.empty())).orElseGet(() -> searchKept(typed));
    }

    private Found searchKept(String typed) {
        List<MinutesDocument> minutes = opened().flatMap(entry ->
                        documents.before(MINUTES + "/" + entry.reference(), MinutesDocument.class).value().stream())
                .toList();
        List<RecommendationDocument> answers = documents
                .before(ANSWERS, RecommendationList.class)
                .value()
                .map(RecommendationList::recommendations)
                .orElse(List.of());
        List<MinutesEntry> entries = new KeptSearch(typed).of(minutes, answers);
        MinutesList list = new MinutesList(1, MOST, entries.size(), null, false, false, entries, List.of());
        return new Found(typed, list, Optional.of(minutes.size() + answers.size()));
    }

    private Stream<MinutesEntry> opened() {
        return documents.before(OPENED, MinutesList.class).value().map(MinutesList::entries).stream()
                .flatMap(List::stream);
    }

    private void remember(MinutesDocument minutes) {
        List<MinutesEntry> entries = new ArrayList<>();
        entries.add(KeptSearch.entry(minutes, ""));
        opened().filter(entry -> !entry.reference().equals(minutes.reference()))
                .limit(MOST - 1L)
                .forEach(entries::add);
        documents.keep(OPENED, new MinutesList(1, MOST, entries.size(), null, false, false, entries, List.of()));
    }
}
