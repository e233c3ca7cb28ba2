package candour.backend.support;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

/// Gives each test class a lane while it runs. Found by JUnit itself, for every class.
public final class OnLane implements BeforeAllCallback, BeforeEachCallback, TestInstancePreConstructCallback {
    private static final Namespace OURS = Namespace.create(OnLane.class);

    /// A lane until the class has ended.
    private record Stay(Lane lane) implements AutoCloseable {
        @Override
        public void close() {
            lane.leave();
        }
    }

    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) {
        enter(context);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        enter(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        enter(context);
    }

    private static void enter(ExtensionContext context) {
        ExtensionContext at = context;
        while (at.getParent().filter(up -> up.getTestClass().isPresent()).isPresent()) {
            at = at.getParent().get();
        }
        at.getStore(OURS)
                .getOrComputeIfAbsent(Stay.class, key -> new Stay(Lane.taken()), Stay.class)
                .lane()
                .enter();
    }
}
