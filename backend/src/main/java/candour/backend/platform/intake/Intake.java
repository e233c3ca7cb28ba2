package candour.backend.platform.intake;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes in whatever people point at: finds the files, tells what each is, and hands each to the one importer that
/// knows it, places before what happened in them. A file that fails changes nothing of the others.
@Singleton
public class Intake {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final Comparator<Planned> IN_ORDER = Comparator.comparingInt(
                    (Planned planned) -> planned.importer.order())
            .thenComparing(planned -> planned.file.name())
            .thenComparing(planned -> planned.file.shownAs());

    private final List<Importer> importers;
    private final Clock clock;

    Intake(List<Importer> importers, Clock clock) {
        this.importers = List.copyOf(importers);
        this.clock = clock;
    }

    private record Planned(SourceFile file, Importer importer) {}

    /// Takes in all files behind these paths: files, folders, zip and gzip archives.
    ///
    /// @return one line for each file, also for those that were not taken
    /// @throws IOException when there is no room to unpack in; nothing was taken in then
    public IntakeReport run(List<Path> paths, ImportOptions options, IntakeListener listener) throws IOException {
        try (SourceWalk walk = new SourceWalk(SourceLimits.USUAL)) {
            walk.add(paths);
            List<FileReport> aside = new ArrayList<>(walk.aside());
            List<Planned> plan = new ArrayList<>();
            for (SourceFile file : walk.found()) {
                recognise(file, plan, aside);
            }
            plan.sort(IN_ORDER);
            listener.planned(
                    plan.size(), plan.stream().mapToLong(p -> p.file.size()).sum());
            List<FileReport> reports = new ArrayList<>();
            Set<Importer> stored = new LinkedHashSet<>();
            for (Planned planned : plan) {
                listener.fileStarted(planned.file, planned.importer.kind());
                FileReport report = take(planned, options, listener);
                if (report.status() == FileStatus.STORED) {
                    stored.add(planned.importer);
                }
                reports.add(report);
                listener.fileEnded(report);
            }
            stored.forEach(importer -> finish(importer, reports, listener));
            aside.sort(Comparator.comparing(FileReport::shownAs));
            aside.forEach(listener::fileEnded);
            reports.addAll(aside);
            return new IntakeReport(reports);
        }
    }

    private void recognise(SourceFile file, List<Planned> plan, List<FileReport> aside) {
        try {
            FileHead head = FileHead.of(file);
            List<Importer> fitting = importers.stream()
                    .filter(importer -> importer.recognises(head))
                    .toList();
            if (fitting.size() == 1) {
                plan.add(new Planned(file, fitting.getFirst()));
            } else if (fitting.isEmpty()) {
                aside.add(FileReport.of(file, "", UnknownKind.answer(file, head), Duration.ZERO));
            } else {
                List<String> kinds =
                        fitting.stream().map(Importer::kind).sorted().toList();
                aside.add(FileReport.aside(
                        file.shownAs(),
                        FileStatus.REFUSED,
                        "It could be more than one thing: " + String.join(", ", kinds) + "."));
            }
        } catch (IOException e) {
            aside.add(FileReport.aside(
                    file.shownAs(), FileStatus.REFUSED, "The file could not be read: " + e.getMessage() + "."));
        }
    }

    private FileReport take(Planned planned, ImportOptions options, IntakeListener listener) {
        Instant begin = clock.instant();
        String kind = planned.importer.kind();
        try {
            ImportOutcome outcome = planned.importer.take(planned.file, options, listener);
            return FileReport.of(planned.file, kind, outcome, Duration.between(begin, clock.instant()));
        } catch (RuntimeException e) {
            LOG.error("the import of {} failed", planned.file.shownAs(), e);
            return failed(planned.file.shownAs(), kind, Duration.between(begin, clock.instant()), e);
        }
    }

    private void finish(Importer importer, List<FileReport> reports, IntakeListener listener) {
        Instant begin = clock.instant();
        try {
            importer.finish(listener);
        } catch (RuntimeException e) {
            LOG.error("the work after importing {} failed", importer.kind(), e);
            Duration took = Duration.between(begin, clock.instant());
            FileReport report = failed("(after the last file)", importer.kind(), took, e);
            reports.add(report);
            listener.fileEnded(report);
        }
    }

    private static FileReport failed(String shownAs, String kind, Duration took, RuntimeException e) {
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new FileReport(
                shownAs, kind, 0, 0, 0, 0, took, FileStatus.FAILED, "The import broke down: " + reason + ".");
    }
}
