package candour.backend;

import candour.backend.platform.key.KeysRefused;
import candour.backend.platform.persistence.DatabaseRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Says in plain words why a command failed. What is expected to go wrong comes with what to do; the rest comes with
/// its traces, for a report.
record Failure(Console console) implements IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);
    private static final int DEPTH = 20;

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        Throwable last = e;
        for (int depth = 0; depth < DEPTH && last.getCause() != null && !isPlain(last); depth++) {
            last = last.getCause();
        }
        console.complain("candour: " + (last.getMessage() == null ? last.toString() : last.getMessage()));
        if (!isPlain(last)) {
            LOG.error("this was not expected", e);
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static boolean isPlain(Throwable trouble) {
        return trouble instanceof DatabaseRefused
                || trouble instanceof KeysRefused
                || trouble instanceof CannotDo
                || trouble instanceof IllegalArgumentException
                        && String.valueOf(trouble.getMessage()).startsWith("the setting ");
    }
}
