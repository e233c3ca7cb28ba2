package candour.backend.meeting;

import candour.backend.platform.fault.NotFound;
import candour.backend.platform.reference.PublicReference;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads meetings for every other feature.
@Singleton
public class MeetingLookup {
    private final MeetingRepository meetings;
    private final AttendanceRepository attendance;
    private final Clock clock;

    MeetingLookup(MeetingRepository meetings, AttendanceRepository attendance, Clock clock) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.clock = clock;
    }

    /// The meeting with this reference.
    public Optional<Meeting> find(PublicReference reference) {
        return meetings.findByReference(reference);
    }

    /// The meeting with this number.
    public Optional<Meeting> find(long id) {
        return meetings.find(id);
    }

    /// The meeting that an address names.
    ///
    /// @throws NotFound when there is none
    public Meeting get(String reference) {
        return PublicReference.parse(reference)
                .flatMap(this::find)
                .orElseThrow(() -> new NotFound("there is no such meeting"));
    }

    /// All meetings of a panel, cancelled ones too, the latest first.
    public List<Meeting> list(long panelId) {
        return meetings.listByPanel(panelId);
    }

    /// All meetings of these panels, the latest first.
    public List<Meeting> list(Collection<Long> panelIds) {
        return panelIds.isEmpty() ? List.of() : meetings.listByPanels(panelIds);
    }

    /// The next meeting of a panel that is to take place, or is under way.
    public Optional<Meeting> next(long panelId) {
        return meetings.findNext(panelId, clock.instant());
    }

    /// The latest meeting of a panel that took place.
    public Optional<Meeting> last(long panelId) {
        return meetings.findLast(panelId);
    }

    /// How many people of each role came; roles of which nobody came are left out, and all before it was held.
    public Map<AttendanceRole, Integer> attended(long meetingId) {
        Map<AttendanceRole, Integer> people = new EnumMap<>(AttendanceRole.class);
        attendance.list(meetingId).forEach(row -> AttendanceRole.find(row.role())
                .ifPresent(role -> people.put(role, row.people())));
        return people;
    }
}
