package candour.backend.stopsearch;

import candour.backend.platform.text.Texts;
import candour.shared.stopsearch.EthnicGroup;

/// What the codes of published lists are called on the pages, in each language. A text that no list knows stays as it
/// was published.
public final class Labels {
    private Labels() {}

    /// An ethnic group in one word: "Black".
    public static String group(Texts texts, EthnicGroup group) {
        return texts.say("stopsearch.group." + group.code());
    }

    /// The group in the words of Census 2021: "Black, Black British, Black Welsh, Caribbean or African".
    public static String census(Texts texts, EthnicGroup group) {
        return texts.say("stopsearch.group." + group.code() + ".census");
    }

    /// People of the group, the subject of a sentence: "Black people", "People of another ethnic group".
    public static String people(Texts texts, EthnicGroup group) {
        return texts.say("stopsearch.people." + group.code());
    }

    /// The same inside a sentence: "people of another ethnic group".
    public static String peopleWithin(Texts texts, EthnicGroup group) {
        return texts.say("stopsearch.people." + group.code() + ".within");
    }

    /// What a code of a list is called.
    ///
    /// @param code of the list; empty for a text that no list knows
    /// @param label what it is called where no text says otherwise
    public static String code(Texts texts, ValueList list, String code, String label) {
        String key = "stopsearch.code." + list.code() + "." + code;
        return !code.isEmpty() && texts.has(key) ? texts.say(key) : label;
    }

    /// What a code of a list is called; the code itself where the list does not know it.
    public static String code(Texts texts, ValueList list, String code, Dictionary known) {
        return code(
                texts,
                list,
                code,
                known.findCode(list, code).map(ReferenceCode::label).orElse(code));
    }

    /// What a reader of a series must know of a code; empty where nothing needs saying.
    public static String note(Texts texts, ReferenceCode code) {
        return note(texts, code.list(), code.code(), code.note());
    }

    /// The same where only the code and what is said of it are at hand.
    ///
    /// @param note what is said where no text says otherwise; empty where nothing needs saying
    public static String note(Texts texts, ValueList list, String code, String note) {
        String key = "stopsearch.code." + list.code() + "." + code + ".note";
        return !note.isEmpty() && texts.has(key) ? texts.say(key) : note;
    }
}
