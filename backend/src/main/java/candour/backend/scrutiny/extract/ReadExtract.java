package candour.backend.scrutiny.extract;

import java.util.List;

/// What came of reading an extract: every record of it, or everything that is wrong with it. Nothing between.
sealed interface ReadExtract {

    /// Nothing is wrong.
    ///
    /// @param records in the order of the file, at least one
    record Fit(List<RecordText> records) implements ReadExtract {
        public Fit {
            records = List.copyOf(records);
        }
    }

    /// Something is wrong.
    ///
    /// @param refusals the first of them, at most as many as [ExtractReading#MOST_SHOWN]
    /// @param all how many there are
    record Unfit(List<Refusal> refusals, int all) implements ReadExtract {
        public Unfit {
            refusals = List.copyOf(refusals);
        }
    }
}
