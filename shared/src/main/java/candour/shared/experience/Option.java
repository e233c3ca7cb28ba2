package candour.shared.experience;

import java.util.regex.Pattern;

/// One answer that can be picked.
///
/// @param code what is stored: lower case letters, digits and hyphens, unique within its question
/// @param alone true where it excludes all others, such as "Not sure" among several
/// @param textKey key of its words
public record Option(String code, boolean alone, String textKey) {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Option {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a code of an option: " + code);
        }
    }
}
