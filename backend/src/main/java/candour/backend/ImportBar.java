package candour.backend;

import candour.backend.platform.intake.FileReport;
import candour.backend.platform.intake.IntakeListener;
import candour.backend.platform.intake.SourceFile;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// Shows a person how an import goes on: how much of the files is read, and how many rows a second. Where nobody looks
/// on, it keeps quiet.
final class ImportBar implements IntakeListener, AutoCloseable {
    private static final long MEGABYTE = 1_000_000;
    private static final int WIDTH = 110;
    private static final int EVERY_MILLIS = 200;
    private static final int LONGEST_NAME = 34;

    private final Console console;
    private final long begun = System.nanoTime();
    private @Nullable ProgressBar bar;
    private long rows;
    private String about = "";

    ImportBar(Console console) {
        this.console = console;
    }

    @Override
    public void planned(int files, long bytes) {
        if (console.terminal() && files > 0) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Reading")
                    .setInitialMax(bytes)
                    .setUnit(" MB", MEGABYTE)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(EVERY_MILLIS)
                    .setConsumer(new ConsoleProgressBarConsumer(console.progress(), WIDTH))
                    .build();
        }
    }

    @Override
    public void fileStarted(SourceFile file, String kind) {
        about = shortened(file.name());
        show();
    }

    @Override
    public void advance(long moreRows, long moreBytes) {
        rows += moreRows;
        if (bar != null) {
            bar.stepBy(moreBytes);
        }
        show();
    }

    @Override
    public void fileEnded(FileReport report) {
        show();
    }

    @Override
    public void note(String sentence) {
        about = shortened(sentence);
        show();
    }

    /// Rows a second since the start.
    long rate() {
        double seconds = (System.nanoTime() - begun) / 1e9;
        return Math.round(rows / Math.max(seconds, 0.001));
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private void show() {
        if (bar != null) {
            bar.setExtraMessage(String.format(Locale.UK, " %,d rows/s  %s", rate(), about));
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME - 3) + "...";
    }
}
