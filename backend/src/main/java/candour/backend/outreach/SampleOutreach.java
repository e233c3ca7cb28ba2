package candour.backend.outreach;

import candour.backend.platform.reference.PublicReference;
import candour.shared.area.AreaCode;
import candour.shared.money.Pence;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Made-up partners and activities for trials, one in every state, so that the log, the coverage and what waits are not
/// empty. They exist only beside the made-up sample, and go when real records come.
@Singleton
public class SampleOutreach {
    private static final int FIRST_ACTIVITY = 100;
    private static final int FIRST_PROMISE = 200;
    private static final int FOLLOW_UP_DAYS = 14;
    /// How long before it an activity for a flagged group was planned.
    private static final int DAYS_AHEAD = 40;

    private static final String BIRMINGHAM = "E08000025";
    private static final String BLACK = "ethnic-group.black";
    private static final String ASIAN = "ethnic-group.asian";
    private static final String YOUNG = "age.18-24";
    private static final String UNDER_18 = "age.16-17";

    private static final List<Sample> SAMPLES = List.of(
            new Sample("Stall at a made-up market", "stall", "inform", BIRMINGHAM, "", -20, 64, 12_000, 1),
            new Sample(
                    "Know your rights: made-up school session",
                    "school-session",
                    "participate",
                    "E08000026",
                    UNDER_18,
                    -45,
                    28,
                    8_550,
                    2),
            new Sample(
                    "Made-up focus group on searches",
                    "focus-group",
                    "consult",
                    "E08000028",
                    ASIAN,
                    -75,
                    11,
                    23_000,
                    3),
            new Sample("Made-up survey of passengers", "survey", "consult", "E08000030", "", -110, 7, 0, 0),
            new Sample("Made-up panel open evening", "workshop", "co-produce", BIRMINGHAM, BLACK, -160, 42, 31_075, 1),
            new Sample("Leaflets in made-up barbers", "leaflet", "inform", "E08000031", YOUNG, -230, null, 4_500, 0),
            new Sample("Made-up stall that nobody wrote up", "stall", "inform", "E08000027", "", -6, null, 0, 0),
            new Sample("Apply for a panel: made-up stall", "stall", "participate", BIRMINGHAM, BLACK, 12, null, 0, 1),
            new Sample("Made-up online evening", "online", "inform", "E08000029", "", 9, null, 0, 0),
            new Sample("Made-up meeting called off", "meeting-of-others", "inform", "E08000026", "", -30, null, 0, 0));

    private static final List<Organisation> ORGANISATIONS = List.of(
            new Organisation("Sample Community Hub (made up)", BLACK + "," + YOUNG, true),
            new Organisation("Sample Youth Club (made up)", "age.13-15," + UNDER_18 + "," + YOUNG, true),
            new Organisation("Sample Faith Forum (made up)", "religion.muslim,religion.sikh", false));

    private static final List<Promise> PROMISES = List.of(
            new Promise(
                    0,
                    "You told us that nobody says how to get a copy of the record.",
                    "We will ask the force to say it at each search, and tell you what it answers.",
                    -4,
                    Commitment.OPEN,
                    null),
            new Promise(
                    1,
                    "You told us that meetings are too late for people in school.",
                    "We will hold one panel meeting each term at four in the afternoon.",
                    30,
                    Commitment.OPEN,
                    null),
            new Promise(
                    4,
                    "You told us that the form to apply is too long.",
                    "We will cut it to what can be done in ten minutes.",
                    -20,
                    Commitment.KEPT,
                    "The form is on this site now and takes ten minutes."),
            new Promise(
                    2,
                    "You told us that you want the names of officers published.",
                    "We will ask whether that is possible.",
                    -30,
                    Commitment.COULD_NOT,
                    "We could not, because the law protects who works for the police as it protects you."));

    /// Which of the samples are which, counted from 0.
    private static final int TO_FOLLOW_UP = 0;

    private static final int WITH_CONFIDENCE = 1;
    private static final int FOLLOWED_UP = 4;
    private static final int NOT_WRITTEN_UP = 6;
    private static final int FOR_A_FLAG = 7;
    private static final int CALLED_OFF = 9;

    private final ActivityRepository activities;
    private final PartnerRepository partners;
    private final RemedialActionRepository remedies;
    private final CommitmentRepository commitments;
    private final SampleSurroundings around;

    SampleOutreach(
            ActivityRepository activities,
            PartnerRepository partners,
            RemedialActionRepository remedies,
            CommitmentRepository commitments,
            SampleSurroundings around) {
        this.activities = activities;
        this.partners = partners;
        this.remedies = remedies;
        this.commitments = commitments;
        this.around = around;
    }

    /// A made-up organisation.
    private record Organisation(String name, String serves, boolean namedInPublic) {}

    /// A made-up promise.
    ///
    /// @param at which of the samples it was made
    /// @param days from today until it is due
    private record Promise(
            int at,
            String told,
            String promised,
            int days,
            String state,
            @Nullable String outcome) {}

    /// @param group code; empty for everybody
    /// @param days from today
    /// @param headcount null where nobody counted
    /// @param partner which of the made-up partners, from 1; 0 for none
    private record Sample(
            String title,
            String method,
            String level,
            String district,
            String group,
            int days,
            @Nullable Integer headcount,
            long pence,
            int partner) {}

    /// Makes those that are missing.
    @Transactional
    public void make() {
        for (int number = 0; number < ORGANISATIONS.size(); number++) {
            Organisation one = ORGANISATIONS.get(number);
            PublicReference reference = around.reference(number + 1);
            if (partners.findByReference(reference).isEmpty()) {
                partners.save(new Partner(
                        null, reference, around.force(), one.name(), one.serves(), one.namedInPublic(), true, 1));
            }
        }
        for (int number = 0; number < SAMPLES.size(); number++) {
            PublicReference reference = around.reference(FIRST_ACTIVITY + number);
            if (activities.findByReference(reference).isEmpty()) {
                OutreachActivity saved = activities.save(activity(number, reference));
                if (number == FOR_A_FLAG) {
                    remedy(saved, "applied", around.today());
                } else if (number == FOLLOWED_UP) {
                    remedy(saved, "attended", saved.takesPlaceOn().minusDays(DAYS_AHEAD));
                }
                promise(number, saved);
            }
        }
    }

    /// Removes all of them.
    @Transactional
    public void erase() {
        for (int number = 0; number < SAMPLES.size(); number++) {
            activities
                    .findByReference(around.reference(FIRST_ACTIVITY + number))
                    .ifPresent(activity -> {
                        remedies.deleteOf(activity.storedId());
                        commitments.deleteOf(activity.storedId());
                        activities.delete(activity.storedId());
                    });
        }
        for (int number = 0; number < ORGANISATIONS.size(); number++) {
            partners.findByReference(around.reference(number + 1))
                    .map(Partner::id)
                    .ifPresent(partners::delete);
        }
    }

    private OutreachActivity activity(int number, PublicReference reference) {
        Sample one = SAMPLES.get(number);
        LocalDate day = around.today().plusDays(one.days());
        boolean planned = one.days() > 0 || number == NOT_WRITTEN_UP;
        boolean followed = number == FOLLOWED_UP;
        boolean follows = number == TO_FOLLOW_UP || followed;
        ActivityStatus status = number == CALLED_OFF
                ? ActivityStatus.CANCELLED
                : planned ? ActivityStatus.PLANNED : followed ? ActivityStatus.FOLLOWED_UP : ActivityStatus.HELD;
        boolean asked = number == WITH_CONFIDENCE;
        return new OutreachActivity(
                null,
                reference,
                around.force(),
                one.title(),
                EngagementMethod.find(one.method()).orElseThrow(),
                EngagementLevel.find(one.level()).orElseThrow(),
                status,
                one.partner() == 0
                        ? null
                        : partners.findByReference(around.reference(one.partner()))
                                .map(Partner::id)
                                .orElse(null),
                new AreaCode(one.district()),
                one.group(),
                day,
                around.owner(),
                one.headcount(),
                one.pence() == 0 ? null : new Pence(one.pence()),
                asked ? 24 : null,
                asked ? 37 : null,
                asked ? 25 : null,
                follows ? "Send the made-up leaflet about the record to those who asked for it." : null,
                follows ? day.plusDays(FOLLOW_UP_DAYS) : null,
                followed ? "Sent. Three people asked how to apply to a panel." : null,
                number == CALLED_OFF ? "The made-up hall was closed." : null,
                1);
    }

    /// The activity is meant for a group that was too seldom there on this occasion.
    private void remedy(OutreachActivity activity, String occasion, LocalDate madeOn) {
        String place = activity.areaCode().value();
        remedies.add(activity.storedId(), activity.forceId(), activity.audience(), occasion, place, madeOn);
    }

    private void promise(int number, OutreachActivity activity) {
        for (int at = 0; at < PROMISES.size(); at++) {
            Promise one = PROMISES.get(at);
            if (one.at() == number) {
                commitments.save(new Commitment(
                        null,
                        around.reference(FIRST_PROMISE + at),
                        activity.forceId(),
                        activity.storedId(),
                        one.told(),
                        one.promised(),
                        "Head of engagement",
                        around.today().plusDays(one.days()),
                        one.state(),
                        one.outcome(),
                        one.outcome() == null ? null : around.today().minusDays(3),
                        1));
            }
        }
    }
}
