package candour.backend.outreach.desk;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import candour.backend.area.Force;
import candour.backend.identity.AccountLookup;
import candour.backend.identity.Role;
import candour.backend.identity.SignedIn;
import candour.backend.outreach.OutreachActivity;
import candour.backend.outreach.OwnOutreach;
import candour.backend.outreach.Partner;
import candour.backend.outreach.PartnerRepository;
import candour.backend.platform.text.Texts;
import candour.shared.area.AreaKind;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds what somebody may choose from: the areas of their force, its partners, colleagues who write in the log.
@Singleton
class ActivityOffers {
    private static final Set<Role> WRITERS = Set.of(Role.PANEL_OFFICER, Role.ANALYST);

    private final OwnOutreach own;
    private final AreaLookup areas;
    private final PartnerRepository partners;
    private final AccountLookup accounts;

    ActivityOffers(OwnOutreach own, AreaLookup areas, PartnerRepository partners, AccountLookup accounts) {
        this.own = own;
        this.areas = areas;
        this.partners = partners;
        this.accounts = accounts;
    }

    /// @param activity that is changed: its partner and owner are offered even where they would not be any more; null
    ///     for a new one
    ActivityChoices choices(SignedIn by, @Nullable OutreachActivity activity, Texts t) {
        Force force = own.force(by);
        return new ActivityChoices(areas(force, t), partners(force, activity), owners(force, activity));
    }

    /// The districts of their force, to look at one at a time.
    List<Choice> districts(SignedIn by) {
        return areas.area(own.force(by)).stream()
                .flatMap(area -> areas.children(area, AreaKind.DISTRICT).stream())
                .map(ActivityOffers::choice)
                .toList();
    }

    private List<ActivityChoices.Shelf> areas(Force force, Texts t) {
        Optional<Area> whole = areas.area(force);
        if (whole.isEmpty()) {
            return List.of();
        }
        List<Area> districts = areas.children(whole.get(), AreaKind.DISTRICT);
        List<Area> wards = areas.children(whole.get(), AreaKind.WARD);
        List<ActivityChoices.Shelf> shelves = new ArrayList<>();
        shelves.add(new ActivityChoices.Shelf(t.say("outreach.area.whole"), List.of(choice(whole.get()))));
        shelves.add(new ActivityChoices.Shelf(
                t.say("outreach.area.districts"),
                districts.stream().map(ActivityOffers::choice).toList()));
        for (Area district : districts) {
            shelves.add(new ActivityChoices.Shelf(
                    t.say("outreach.area.wards", "district", district.name()),
                    wards.stream()
                            .filter(ward -> ward.parentId() != null && ward.parentId() == district.id())
                            .map(ActivityOffers::choice)
                            .toList()));
        }
        return shelves.stream().filter(shelf -> !shelf.choices().isEmpty()).toList();
    }

    private List<Choice> partners(Force force, @Nullable OutreachActivity activity) {
        return partners.list(force.id()).stream()
                .filter(partner -> partner.current() || isOf(activity, partner))
                .map(partner -> new Choice(partner.reference().value(), partner.name()))
                .toList();
    }

    private static boolean isOf(@Nullable OutreachActivity activity, Partner partner) {
        return activity != null
                && activity.partnerId() != null
                && activity.partnerId().equals(partner.id());
    }

    private List<Choice> owners(Force force, @Nullable OutreachActivity activity) {
        List<Choice> owners = new ArrayList<>(accounts.list(force.slug(), WRITERS).stream()
                .map(one -> new Choice(one.reference().value(), one.displayName()))
                .toList());
        if (activity != null
                && owners.stream()
                        .noneMatch(one -> one.value().equals(activity.owner().value()))) {
            accounts.find(activity.owner())
                    .ifPresent(one -> owners.add(new Choice(one.reference().value(), one.displayName())));
        }
        return owners;
    }

    private static Choice choice(Area area) {
        return new Choice(area.code().value(), area.name());
    }
}
