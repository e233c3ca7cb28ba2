package candour.backend.outreach.desk;

import candour.backend.outreach.ActivityStatus;
import candour.backend.outreach.AudienceGroup;
import candour.backend.outreach.EngagementLevel;
import candour.backend.outreach.EngagementMethod;
import candour.backend.platform.time.Quarter;
import candour.shared.area.AreaCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which activities a list shows. What cannot be understood in the address of a page is left out.
///
/// @param status code; empty for any, and so are all others
/// @param area code of a district; its wards count with it
/// @param quarter such as 20264
/// @param group code such as `ethnic-group.black`
public record ActivityFilter(String status, String area, String level, String method, String group, String quarter) {

    /// @param asked what stands in the address of the page, by name
    static ActivityFilter of(Map<String, @Nullable String> asked) {
        String status = text(asked, "status");
        String area = text(asked, "area");
        String level = text(asked, "level");
        String method = text(asked, "method");
        String group = text(asked, "group");
        String quarter = text(asked, "quarter");
        return new ActivityFilter(
                ActivityStatus.find(status).isPresent() ? status : "",
                AreaCode.parse(area).map(AreaCode::value).orElse(""),
                EngagementLevel.find(level).isPresent() ? level : "",
                EngagementMethod.find(method).isPresent() ? method : "",
                AudienceGroup.find(group).isPresent() ? group : "",
                Quarter.parse(quarter).isPresent() ? quarter : "");
    }

    /// The filter with another status.
    ActivityFilter withStatus(String other) {
        return new ActivityFilter(other, area, level, method, group, quarter);
    }

    /// Whether it shows more than the status leaves out.
    public boolean narrows() {
        return !(area + level + method + group + quarter).isEmpty();
    }

    /// As the end of an address, `?` at its beginning; `?` alone where nothing is left out.
    String query() {
        List<String> parts = new ArrayList<>();
        add(parts, "status", status);
        add(parts, "area", area);
        add(parts, "level", level);
        add(parts, "method", method);
        add(parts, "group", group);
        add(parts, "quarter", quarter);
        return "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String text(Map<String, @Nullable String> asked, String name) {
        String text = asked.get(name);
        return text == null ? "" : text.strip();
    }
}
