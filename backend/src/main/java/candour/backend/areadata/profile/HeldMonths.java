package candour.backend.areadata.profile;

import candour.backend.platform.fault.BadRequest;
import candour.backend.platform.text.Texts;
import candour.shared.text.Language;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The first and the last month that the whole service holds from any force. Every month between them is expected
/// of every force.
///
/// @param first first month held
/// @param last last month held
public record HeldMonths(YearMonth first, YearMonth last) {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern LATEST = Pattern.compile("latest-([0-9]{1,3})");

    public HeldMonths {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("months held from " + first + " to " + last);
        }
    }

    /// All months held.
    public Period all() {
        return new Period(first, last);
    }

    /// The last so many months, or all where fewer are held.
    public Period latest(int months) {
        YearMonth from = last.minusMonths(months - 1L);
        return new Period(from.isBefore(first) ? first : from, last);
    }

    /// The calendar years of which at least one month is held, newest first.
    public List<Integer> years() {
        List<Integer> years = new ArrayList<>();
        for (int year = last.getYear(); year >= first.getYear(); year--) {
            years.add(year);
        }
        return years;
    }

    /// The periods offered to choose from.
    public List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("latest-12", latest(12)));
        choices.add(new Choice("latest-36", latest(36)));
        for (int year : years()) {
            choices.add(new Choice(String.valueOf(year), Period.year(year)));
        }
        choices.add(new Choice("all", all()));
        return choices;
    }

    /// The period this text names: `latest-12`, `latest-36`, `all`, a year `2022`, a month `2023-05`, or a first and
    /// last month `2022-04_2023-03`. Empty text is the latest 12 months.
    ///
    /// @throws BadRequest with a sentence that says what would be right
    public Period parse(String text) {
        String wanted = text.strip();
        if (wanted.isEmpty()) {
            return latest(12);
        }
        if (wanted.equals("all")) {
            return all();
        }
        var latest = LATEST.matcher(wanted);
        if (latest.matches()) {
            int months = Integer.parseInt(latest.group(1));
            if (months == 0) {
                throw new BadRequest("period latest-0 has no months; say latest-12 for the latest 12");
            }
            return latest(months);
        }
        return held(YEAR.matcher(wanted).matches() ? Period.year(Integer.parseInt(wanted)) : range(wanted));
    }

    private static Period range(String text) {
        String[] ends = text.split("_", -1);
        if (ends.length > 2) {
            throw notUnderstood(text);
        }
        try {
            YearMonth from = YearMonth.parse(ends[0]);
            YearMonth to = YearMonth.parse(ends[ends.length - 1]);
            if (to.isBefore(from)) {
                throw new BadRequest(
                        "period " + from + "_" + to + " ends before it begins; give the earlier month first");
            }
            return new Period(from, to);
        } catch (DateTimeException e) {
            throw notUnderstood(text);
        }
    }

    private Period held(Period period) {
        if (period.to().isBefore(first) || period.from().isAfter(last)) {
            throw new BadRequest("nothing is held for " + period.label(Texts.of(Language.ENGLISH)) + "; months from "
                    + first + " to " + last + " are");
        }
        return period.isYear() || all().contains(period.from()) && all().contains(period.to())
                ? period
                : new Period(
                        period.from().isBefore(first) ? first : period.from(),
                        period.to().isAfter(last) ? last : period.to());
    }

    private static BadRequest notUnderstood(String text) {
        String shown = text.length() > 30 ? text.substring(0, 30) + "…" : text;
        return new BadRequest("period \"" + shown
                + "\" is not understood; give latest-12, a year such as 2022, a month such as 2023-05, or a first and last "
                + "month such as 2022-04_2023-03");
    }

    /// A period offered to choose from.
    ///
    /// @param key the word in the address; `latest-12` moves on as months arrive, a year does not
    /// @param period the months it means now
    public record Choice(String key, Period period) {
        /// What people read.
        public String label(Texts texts) {
            return switch (key) {
                case "latest-12" -> texts.say("areadata.held.latest12");
                case "latest-36" -> texts.say("areadata.held.latest36");
                case "all" -> texts.say("areadata.held.all");
                default -> key;
            };
        }
    }
}
