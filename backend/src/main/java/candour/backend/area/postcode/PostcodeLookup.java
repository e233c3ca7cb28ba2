package candour.backend.area.postcode;

import candour.backend.area.Area;
import candour.backend.area.AreaLookup;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the areas of a postcode. What was typed is neither stored nor logged.
@Singleton
public class PostcodeLookup {
    private final PostcodeRepository postcodes;
    private final AreaLookup areas;

    PostcodeLookup(PostcodeRepository postcodes, AreaLookup areas) {
        this.postcodes = postcodes;
        this.areas = areas;
    }

    /// Finds the areas of the postcode in this text.
    public PostcodeAnswer find(String typed) {
        Optional<Postcode> postcode = Postcode.parse(typed);
        if (postcode.isEmpty()) {
            return new PostcodeAnswer.NoPostcode();
        }
        return postcodes
                .find(postcode.get().compact())
                .<PostcodeAnswer>map(row -> found(postcode.get(), row))
                .orElseGet(() -> new PostcodeAnswer.Unknown(postcode.get()));
    }

    private PostcodeAnswer.Found found(Postcode postcode, PostcodeRow row) {
        Map<Integer, Area> known = areas
                .list(Stream.of(row.districtId(), row.wardId(), row.lsoaId())
                        .filter(Objects::nonNull)
                        .toList())
                .stream()
                .collect(Collectors.toMap(Area::id, Function.identity()));
        return new PostcodeAnswer.Found(
                postcode,
                row.latitude(),
                row.longitude(),
                area(known, row.districtId()),
                area(known, row.wardId()),
                area(known, row.lsoaId()));
    }

    private static @Nullable Area area(Map<Integer, Area> known, @Nullable Integer id) {
        return id == null ? null : known.get(id);
    }
}
