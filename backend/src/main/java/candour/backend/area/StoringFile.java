package candour.backend.area;

import candour.backend.platform.intake.ImportBatchRepository;
import candour.backend.platform.intake.ImportOptions;
import candour.backend.platform.intake.ImportOutcome;
import candour.backend.platform.intake.SourceFile;
import candour.backend.platform.persistence.ImportTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;

/// Takes a file of the geography in: reads it, tells a second import by its hash, and stores file, areas and history
/// in one transaction.
@Singleton
public class StoringFile {
    private final ImportTransaction transaction;
    private final ImportBatchRepository batches;
    private final AreaRegisterRepository registers;

    StoringFile(ImportTransaction transaction, ImportBatchRepository batches, AreaRegisterRepository registers) {
        this.transaction = transaction;
        this.batches = batches;
        this.registers = registers;
    }

    /// Stores the file or says why not.
    ///
    /// @param kind the importer's kind
    public ImportOutcome store(String kind, SourceFile file, ImportOptions options, Reading reading) {
        ParsedFile parsed;
        try {
            parsed = reading.read();
        } catch (UnfitFile e) {
            return new ImportOutcome.Refused(e.reason());
        } catch (IOException e) {
            return new ImportOutcome.Refused("The file cannot be read: " + e.getMessage());
        }
        return transaction.run(connection -> {
            boolean same = batches.newestHash(connection, kind, parsed.subject())
                    .filter(file.hash()::equals)
                    .isPresent();
            if (same) {
                return new ImportOutcome.Unchanged(parsed.subject(), parsed.rows());
            }
            AreaRegister register = registers.read(connection);
            ParsedFile.Changes changes = parsed.store(connection, register);
            long areas = registers.save(connection, register);
            ImportOutcome.Stored stored = new ImportOutcome.Stored(
                    parsed.subject(),
                    parsed.rows(),
                    changes.stored(),
                    changes.replaced(),
                    parsed.rejects(),
                    note(changes.note(), areas, changes.stored()));
            batches.save(connection, kind, file, options.sample(), stored);
            return stored;
        });
    }

    private static String note(String note, long areas, long stored) {
        if (areas == 0 || areas == stored) {
            return note;
        }
        String told = areas + (areas == 1 ? " area" : " areas") + " new or changed";
        return note.isEmpty() ? told : note + "; " + told;
    }

    /// Reads a file into memory.
    @FunctionalInterface
    public interface Reading {
        /// @throws UnfitFile when the file cannot be taken in
        ParsedFile read() throws IOException, UnfitFile;
    }
}
