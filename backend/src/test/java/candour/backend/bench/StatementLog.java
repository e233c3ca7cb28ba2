package candour.backend.bench;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;

/// Hears every statement that the driver sends, with its values, and keeps one of each shape. Named to the driver by
/// its option `queryInterceptors`; the timed runs go without it.
public final class StatementLog implements QueryInterceptor {
    private static final Map<String, String> HEARD = new LinkedHashMap<>();

    /// The reads heard so far, by shape, and forgets them.
    static Map<String, String> take() {
        synchronized (HEARD) {
            Map<String, String> taken = new LinkedHashMap<>(HEARD);
            HEARD.clear();
            return taken;
        }
    }

    @Override
    public QueryInterceptor init(MysqlConnection connection, Properties properties, Log log) {
        return this;
    }

    @Override
    public <T extends Resultset> T preProcess(Supplier<String> sql, Query query) {
        String text = sql.get();
        if (text != null && text.stripLeading().regionMatches(true, 0, "SELECT", 0, 6) && text.contains(" ")) {
            String plain = text.replaceAll("\\s+", " ").strip();
            String shape =
                    plain.replaceAll("'[^']*'|x'[^']*'|\\b[0-9.]+\\b", "?").replaceAll("\\?(, ?\\?)+", "?…");
            synchronized (HEARD) {
                HEARD.putIfAbsent(shape, text);
            }
        }
        return null;
    }

    @Override
    public <T extends Resultset> T postProcess(Supplier<String> sql, Query query, T result, ServerSession session) {
        return null;
    }

    @Override
    public boolean executeTopLevelOnly() {
        return true;
    }

    @Override
    public void destroy() {}
}
