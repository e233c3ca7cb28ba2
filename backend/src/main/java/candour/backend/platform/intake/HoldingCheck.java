package candour.backend.platform.intake;

import candour.backend.platform.check.Check;
import candour.backend.platform.check.Finding;
import candour.backend.platform.time.LondonTime;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;

/// Checks what data the portal holds.
@Singleton
class HoldingCheck implements Check {
    private final HoldingRepository holdings;

    HoldingCheck(HoldingRepository holdings) {
        this.holdings = holdings;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Finding> findings() {
        try {
            List<Holding> held = holdings.list();
            if (held.isEmpty()) {
                return List.of(Finding.note("data", "none yet. To begin: candour import PATH..., or candour sample"));
            }
            return held.stream().map(HoldingCheck::finding).toList();
        } catch (SQLException e) {
            return List.of(Finding.bad("data", "cannot be read: " + e.getMessage()));
        }
    }

    private static Finding finding(Holding holding) {
        String said = "%,d imported, last on %s".formatted(holding.subjects(), LondonTime.day(holding.newestAt()));
        return holding.sample()
                ? Finding.note(holding.kind(), said + "; made up, or was once")
                : Finding.good(holding.kind(), said);
    }
}
