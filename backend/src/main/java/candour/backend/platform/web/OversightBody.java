package candour.backend.platform.web;

import candour.shared.area.ForceId;
import candour.shared.text.Language;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The body that runs this portal, as it wants to be named and reached. Set under `candour.body`, for instance
/// `candour.body.name` or the environment variable `CANDOUR_BODY_NAME`; the defaults name nobody. A value that cannot
/// be used stops the portal as it starts, with the setting's name.
///
/// @param name the body: "Office of the Police and Crime Commissioner"
/// @param officeholderTitle how the person elected or appointed to it is called: "Police and Crime Commissioner"
/// @param address the lines of its postal address
/// @param telephone in the form it is to be shown
/// @param email where people can write to
/// @param website its own site, an `https` or `http` address
/// @param colour of header, links and buttons on a light ground, as `#RRGGBB`
/// @param deepColour of the footer and of pointed-at buttons, as `#RRGGBB`
/// @param linkColourAtNight of links on the dark ground, as `#RRGGBB`
/// @param logo path of a PNG or SVG file on this machine, or absent for the word alone
/// @param welshName the body in Welsh, or absent where it has no Welsh name
/// @param welshOfficeholderTitle the officeholder in Welsh, or absent
/// @param forceSlug the force it oversees, by its data.police.uk identifier
@Context
@ConfigurationProperties("candour.body")
public record OversightBody(
        @Bindable(defaultValue = OversightBody.NAMELESS) String name,

        @Bindable(defaultValue = OversightBody.OFFICEHOLDER) String officeholderTitle,

        @Bindable(defaultValue = "1 Example Street,Example Town,EX1 1EX")
        List<String> address,

        @Bindable(defaultValue = "01632 960000") String telephone,
        @Bindable(defaultValue = "contact@example.org") String email,
        @Bindable(defaultValue = "https://www.example.org/") String website,
        @Bindable(defaultValue = "#0B4F5C") String colour,
        @Bindable(defaultValue = "#06343D") String deepColour,
        @Bindable(defaultValue = "#7CC7D6") String linkColourAtNight,
        @Nullable String logo,
        @Nullable String welshName,
        @Nullable String welshOfficeholderTitle,
        @Bindable(defaultValue = "west-midlands") String forceSlug) {
    private static final String NAMELESS = "Office of the Police and Crime Commissioner";
    private static final String OFFICEHOLDER = "Police and Crime Commissioner";
    private static final String NAMELESS_IN_WELSH = "Swyddfa Comisiynydd yr Heddlu a Throseddu";
    private static final String OFFICEHOLDER_IN_WELSH = "Comisiynydd yr Heddlu a Throseddu";
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+");
    private static final Pattern TELEPHONE = Pattern.compile("[+0-9][0-9 ()]{5,24}");
    private static final Pattern LOGO = Pattern.compile("(?i).+\\.(png|svg)");

    /// @throws IllegalArgumentException naming the setting that cannot be used and why
    public OversightBody {
        address = address.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        require(!name.isBlank() && name.length() <= 120, "name", "must be 1 to 120 characters");
        require(!officeholderTitle.isBlank(), "officeholder-title", "must not be blank");
        require(!address.isEmpty(), "address", "must have at least one line");
        require(TELEPHONE.matcher(telephone).matches(), "telephone", "must be a telephone number");
        require(EMAIL.matcher(email).matches(), "email", "must be an e-mail address");
        require(isWebAddress(website), "website", "must begin with https:// or http://");
        requireColour(colour, "colour");
        requireColour(deepColour, "deep-colour");
        requireColour(linkColourAtNight, "link-colour-at-night");
        require(logo == null || LOGO.matcher(logo).matches(), "logo", "must be the path of a .png or .svg file");
        require(
                welshName == null || !welshName.isBlank() && welshName.length() <= 120,
                "welsh-name",
                "must be 1 to 120 characters");
        require(
                welshOfficeholderTitle == null || !welshOfficeholderTitle.isBlank(),
                "welsh-officeholder-title",
                "must not be blank");
        requireForce(forceSlug);
    }

    /// Its name in a language: the Welsh one where it has one, else the name it goes by.
    public String nameIn(Language language) {
        return in(language, name, welshName, NAMELESS, NAMELESS_IN_WELSH);
    }

    /// What the officeholder is called in a language, with the same rule.
    public String officeholderIn(Language language) {
        return in(language, officeholderTitle, welshOfficeholderTitle, OFFICEHOLDER, OFFICEHOLDER_IN_WELSH);
    }

    /// Its name within a sentence: "the Office of the Police and Crime Commissioner". Welsh names stand as they are.
    public String inSentence(Language language) {
        String called = nameIn(language);
        if (language == Language.WELSH) {
            return called;
        }
        return called.regionMatches(true, 0, "the ", 0, 4) ? "the " + called.substring(4) : "the " + called;
    }

    /// The telephone number as a link has it, without blanks and brackets.
    public String dial() {
        return telephone.replaceAll("[^+0-9]", "");
    }

    private static String in(
            Language language, String given, @Nullable String welsh, String usual, String usualInWelsh) {
        if (language != Language.WELSH) {
            return given;
        }
        return welsh != null ? welsh : given.equals(usual) ? usualInWelsh : given;
    }

    /// The force it oversees.
    public ForceId force() {
        return new ForceId(forceSlug);
    }

    /// Path of the logo, where there is one.
    public Optional<String> findLogo() {
        return Optional.ofNullable(logo);
    }

    private static boolean isWebAddress(String website) {
        try {
            URI address = URI.create(website);
            return address.getHost() != null && List.of("http", "https").contains(address.getScheme());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void requireForce(String slug) {
        try {
            new ForceId(slug);
        } catch (IllegalArgumentException e) {
            throw refused("force-slug", e.getMessage());
        }
    }

    private static void requireColour(String value, String setting) {
        require(COLOUR.matcher(value).matches(), setting, "must be a colour such as #0B4F5C");
    }

    private static void require(boolean holds, String setting, String rule) {
        if (!holds) {
            throw refused(setting, rule);
        }
    }

    private static IllegalArgumentException refused(String setting, @Nullable String rule) {
        return new IllegalArgumentException("the setting candour.body." + setting + " cannot be used: it " + rule);
    }
}
