package candour.backend.stopsearch;

import candour.backend.platform.persistence.EditionRepository;
import candour.backend.platform.persistence.PerEdition;
import jakarta.inject.Singleton;

/// The published texts and their codes, kept in memory for the present edition.
@Singleton
public final class PublishedValues {
    private final PublishedValueRepository repository;
    private final PerEdition<Dictionary> dictionary;

    PublishedValues(PublishedValueRepository repository, EditionRepository editions) {
        this.repository = repository;
        this.dictionary = new PerEdition<>(editions, repository::read);
    }

    /// All texts and codes now.
    public Dictionary dictionary() {
        return dictionary.value();
    }

    /// The number of a text; one not met before is added, with its code if it is a known text in another spelling.
    /// It is added outside any transaction that stores records, and stays when that one is undone.
    int idOf(ValueList list, String content) {
        if (content.isEmpty()) {
            return 0;
        }
        int id = repository.add(
                dictionary().find(list, content).orElseGet(() -> dictionary().guess(list, content)));
        dictionary.forget();
        return id;
    }
}
