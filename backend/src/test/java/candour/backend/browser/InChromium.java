package candour.backend.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives a test the portal with the made-up sample and readers who look at it in a real Chromium. Each thread has one
/// browser for all its tests, each reader has a context of their own. Where there is no Chromium the tests are
/// skipped.
final class InChromium implements BeforeAllCallback, AfterEachCallback, ParameterResolver {
    private static final Namespace OURS = Namespace.create(InChromium.class);
    private static final String NO_CHROMIUM = "skipped: no chromium, chromium-browser or google-chrome on the PATH; "
            + "on Debian: apt-get install chromium";

    @Override
    public void beforeAll(ExtensionContext context) {
        assumeTrue(Chromium.executable().isPresent(), NO_CHROMIUM);
        SamplePortal.loaded();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Readers.class;
    }

    @Override
    public Readers resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(Thread.currentThread(), thread -> Chromium.start(), Chromium.class);
        Readers readers = new Readers(chromium.browser(), SamplePortal.loaded().address());
        context.getStore(OURS).put(Readers.class, readers);
        return readers;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Readers readers = context.getStore(OURS).remove(Readers.class, Readers.class);
        if (readers != null) {
            readers.close();
        }
    }
}
