package candour.backend.area;

import candour.shared.area.AreaCode;
import candour.shared.area.AreaKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All areas while a file is taken in: it hears what the file says and settles which areas are current.
///
/// The newest vintage decides. A name or parent from an older table never replaces one from a newer table. A district
/// is current when it has the newest vintage known in its force area, a ward when it has the newest in its district;
/// so districts abolished in April 2023 stay, with their force, and are not current.
public final class AreaRegister {
    private final Map<String, Entry> byCode;
    private final Map<Integer, Entry> byId;
    private int lastId;

    AreaRegister(Collection<Area> areas) {
        byCode = HashMap.newHashMap(areas.size());
        byId = HashMap.newHashMap(areas.size());
        areas.forEach(area -> put(new Entry(area, false)));
    }

    /// Hears that an area exists.
    ///
    /// @param name its name, or empty where the file does not say it
    /// @param vintage year of the table that says so, 0 where not known
    /// @return the area's number
    public int named(AreaCode code, AreaKind kind, String name, int vintage) {
        Entry known = byCode.get(code.value());
        if (known == null) {
            String said = name.isEmpty() ? code.value() : name;
            Entry fresh = new Entry(new Area(lastId + 1, code, kind, said, null, vintage, true), true);
            put(fresh);
            return fresh.id;
        }
        boolean nameless = known.name.equals(code.value());
        if (!name.isEmpty() && (nameless || vintage >= known.vintage)) {
            known.name = name;
        }
        known.vintage = Math.max(known.vintage, vintage);
        return known.id;
    }

    /// Hears that one area lies in another.
    ///
    /// @param childVintage year in which the child's code was valid for the table
    /// @param parentVintage year of the parent's code
    public void within(int child, int parent, int childVintage, int parentVintage) {
        Entry below = entry(child);
        Entry above = entry(parent);
        Entry present = below.parentId == 0 ? null : entry(below.parentId);
        if (present == null || above.kind.compareTo(present.kind) > 0) {
            below.parentId = parent;
        } else if (above.kind == present.kind && childVintage >= below.vintage && parentVintage >= present.vintage) {
            below.parentId = parent;
        }
    }

    /// The number of the area with this code, 0 for none.
    public int id(String code) {
        Entry entry = byCode.get(code);
        return entry == null ? 0 : entry.id;
    }

    /// The number of the area itself or of the first rung above it of that kind; 0 where the ladder does not say it.
    public int rung(int id, AreaKind kind) {
        Entry entry = byId.get(id);
        while (entry != null && entry.kind != kind) {
            entry = byId.get(entry.parentId);
        }
        return entry == null ? 0 : entry.id;
    }

    /// Whether the area is of the newest vintage; false for 0.
    public boolean isCurrent(int id) {
        Entry entry = byId.get(id);
        return entry != null && entry.current;
    }

    /// Settles which areas are current, by what was heard so far.
    void settle() {
        Map<Long, Integer> newest = new HashMap<>();
        for (Entry entry : byId.values()) {
            newest.merge(scope(entry), entry.vintage, Math::max);
            newest.merge(everywhere(entry), entry.vintage, Math::max);
        }
        for (AreaKind kind : AreaKind.values()) {
            for (Entry entry : byId.values()) {
                if (entry.kind == kind) {
                    entry.current = entry.vintage >= newest.getOrDefault(scope(entry), 0) && districtIsCurrent(entry);
                }
            }
        }
    }

    /// How many areas are new or other than when the register was read.
    long pending() {
        settle();
        return (long) added().size() + changed().size();
    }

    /// What is new.
    List<Area> added() {
        return byId.values().stream()
                .filter(entry -> entry.before == null)
                .map(Entry::area)
                .toList();
    }

    /// What is other than when the register was read.
    List<Area> changed() {
        List<Area> changed = new ArrayList<>();
        for (Entry entry : byId.values()) {
            if (entry.before != null && !entry.before.equals(entry.area())) {
                changed.add(entry.area());
            }
        }
        return changed;
    }

    /// Holds for stored all that was heard so far.
    void saved() {
        byId.values().forEach(entry -> entry.before = entry.area());
    }

    private boolean districtIsCurrent(Entry entry) {
        if (entry.kind != AreaKind.WARD) {
            return true;
        }
        int district = rung(entry.id, AreaKind.DISTRICT);
        return district == 0 || entry(district).current;
    }

    private long scope(Entry entry) {
        int within =
                switch (entry.kind) {
                    case DISTRICT -> rung(entry.id, AreaKind.FORCE);
                    case WARD -> rung(entry.id, AreaKind.DISTRICT);
                    case COUNTRY, FORCE, LSOA -> 0;
                };
        return everywhere(entry) + within;
    }

    private static long everywhere(Entry entry) {
        return (long) entry.kind.ordinal() << 32;
    }

    private void put(Entry entry) {
        byCode.put(entry.code.value(), entry);
        byId.put(entry.id, entry);
        lastId = Math.max(lastId, entry.id);
    }

    private Entry entry(int id) {
        Entry entry = byId.get(id);
        if (entry == null) {
            throw new IllegalStateException("no area has the number " + id);
        }
        return entry;
    }

    private static final class Entry {
        private final int id;
        private final AreaCode code;
        private final AreaKind kind;
        private @Nullable Area before;
        private String name;
        private int parentId;
        private int vintage;
        private boolean current;

        Entry(Area area, boolean fresh) {
            id = area.id();
            code = area.code();
            kind = area.kind();
            name = area.name();
            parentId = area.parentId() == null ? 0 : area.parentId();
            vintage = area.vintage();
            current = area.current();
            before = fresh ? null : area;
        }

        Area area() {
            return new Area(id, code, kind, name, parentId == 0 ? null : parentId, vintage, current);
        }
    }
}
