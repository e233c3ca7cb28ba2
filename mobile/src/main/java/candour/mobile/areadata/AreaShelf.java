package candour.mobile.areadata;

import candour.mobile.api.Json;
import candour.mobile.store.AppFolder;
import candour.mobile.store.KeptDocuments;
import candour.shared.wire.AreaEntry;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What the device remembers of areas: the last one that was chosen with its documents, and the lists to choose from.
/// Whoever finds the phone learns of one area at most.
public final class AreaShelf {
    private static final String LAST = "last.json";
    private final AppFolder lastFolder;
    private final KeptDocuments documents;
    private final KeptDocuments lists;

    /// @param folder the app's own
    public AreaShelf(AppFolder folder) {
        lastFolder = folder.part("area");
        documents = new KeptDocuments(lastFolder);
        lists = new KeptDocuments(folder.part("areas"));
    }

    /// The area that was chosen last; empty where none was since everything was erased.
    public Optional<AreaEntry> last() {
        return lastFolder
                .read(LAST)
                .flatMap(file -> Json.read(new String(file, StandardCharsets.UTF_8), AreaEntry.class));
    }

    /// Remembers this area in place of the one before, and forgets the documents of that one.
    public void choose(AreaEntry area) {
        if (last().map(AreaEntry::code).filter(area.code()::equals).isEmpty()) {
            lastFolder.eraseEverything();
            lastFolder.write(LAST, Json.write(area).getBytes(StandardCharsets.UTF_8));
        }
    }

    /// Where the documents of the area that was chosen last are kept.
    KeptDocuments documents() {
        return documents;
    }

    /// Where the lists of areas are kept.
    KeptDocuments lists() {
        return lists;
    }
}
