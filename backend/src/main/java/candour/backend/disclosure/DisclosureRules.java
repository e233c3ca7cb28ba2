package candour.backend.disclosure;

/// The numbers of the rules.
///
/// @param fewest counts below this are kept back
/// @param base others are rounded to the nearest multiple of this
/// @param sources fewest senders of a cell, where they are known
/// @param percentBase percentages of fewer than this are not given
/// @param batch the revision at the end of a year takes in changes of an area when there are at least so many
/// @param secondary whether figures are kept back that would give others away; never off but to show what would happen
public record DisclosureRules(int fewest, int base, int sources, int percentBase, int batch, boolean secondary) {
    /// The rules in force. Sources: ONS "10-5 rule" (suppress below 10, round to 5); UK LLC (secondary suppression);
    /// percentages of a base of at least 20; privacy rules of the portal (five senders, batches of ten).
    public static final DisclosureRules IN_FORCE = new DisclosureRules(10, 5, 5, 20, 10, true);

    /// The count rounded to the nearest multiple of the base.
    public int rounded(int count) {
        return (count + base / 2) / base * base;
    }

    /// The least count that is shown as this.
    int least(int shown) {
        return Math.max(fewest, shown - base / 2);
    }

    /// The greatest count that is shown as this.
    int greatest(int shown) {
        return shown + (base - 1) / 2;
    }
}
