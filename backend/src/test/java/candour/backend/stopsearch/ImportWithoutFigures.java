package candour.backend.stopsearch;

import candour.backend.area.AreaLookup;
import candour.backend.platform.intake.ImportBatchRepository;
import candour.backend.platform.intake.Importer;
import candour.backend.platform.persistence.BulkLoad;
import io.micronaut.context.BeanContext;
import java.time.Clock;
import java.util.List;

/// The import as it is, but for the figures that others build while records are stored: the benchmark shows their
/// price apart.
public final class ImportWithoutFigures {
    private ImportWithoutFigures() {}

    /// Made from the parts of a running portal.
    public static Importer of(BeanContext parts) {
        StoringMonth storing = new StoringMonth(
                parts.getBean(BulkLoad.class),
                parts.getBean(StopSearchRepository.class),
                parts.getBean(ForceMonthRepository.class),
                parts.getBean(ImportBatchRepository.class),
                List.of());
        return new StopSearchImport(
                parts.getBean(AreaLookup.class),
                new KnownWords(parts.getBean(PublishedValues.class)),
                parts.getBean(Locations.class),
                storing,
                parts.getBean(Clock.class));
    }
}
