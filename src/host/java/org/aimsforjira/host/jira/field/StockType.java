package org.aimsforjira.host.jira.field;

import java.util.List;

/**
 * The stock custom-field types the host has, with their complete module keys and the searcher each gets by default (Jira's REST
 * documentation of fields lists both).
 */
public enum StockType {
    /** One line of text, at most 255 characters. */
    TEXT("textfield", "Text Field (single line)", Storage.STRING, false, "textsearcher"),
    /** Text of several lines. */
    TEXT_AREA("textarea", "Text Field (multi-line)", Storage.TEXT, false, "textsearcher"),
    /** A web address. */
    URL("url", "URL Field", Storage.STRING, false, "exacttextsearcher"),
    /** One option of a list. */
    SELECT("select", "Select List (single choice)", Storage.OPTION, false, "multiselectsearcher"),
    /** One option, as radio buttons. */
    RADIO("radiobuttons", "Radio Buttons", Storage.OPTION, false, "multiselectsearcher"),
    /** Several options of a list. */
    MULTI_SELECT("multiselect", "Select List (multiple choices)", Storage.OPTION, true, "multiselectsearcher"),
    /** Several options, as checkboxes. */
    CHECKBOXES("multicheckboxes", "Checkboxes", Storage.OPTION, true, "multiselectsearcher"),
    /** One user. */
    USER("userpicker", "User Picker (single user)", Storage.USER, false, "userpickergroupsearcher"),
    /** Several users. */
    MULTI_USER("multiuserpicker", "User Picker (multiple users)", Storage.USER, true, "userpickergroupsearcher"),
    /** A day. */
    DATE("datepicker", "Date Picker", Storage.DATE, false, "daterange"),
    /** A point in time. */
    DATE_TIME("datetime", "Date Time Picker", Storage.DATE, false, "datetimerange"),
    /** A number. */
    NUMBER("float", "Number Field", Storage.NUMBER, false, "exactnumber"),
    /** Words without spaces. */
    LABELS("labels", "Labels", Storage.STRING, true, "labelsearcher");

    private static final String PLUGIN = "com.atlassian.jira.plugin.system.customfieldtypes:";

    /** Which column of the values holds it. */
    public enum Storage {
        /** At most 255 characters, indexed. */
        STRING,
        /** Text of any length. */
        TEXT,
        /** A decimal number. */
        NUMBER,
        /** Milliseconds. */
        DATE,
        /** The id of an option. */
        OPTION,
        /** The key of a user, in the column of short texts. */
        USER
    }

    private final String shortKey;
    private final String text;
    private final Storage storage;
    private final boolean multiple;
    private final String searcher;

    StockType(String shortKey, String text, Storage storage, boolean multiple, String searcher) {
        this.shortKey = shortKey;
        this.text = text;
        this.storage = storage;
        this.multiple = multiple;
        this.searcher = searcher;
    }

    /** Complete module key. */
    public String key() {
        return PLUGIN + shortKey;
    }

    /** English name. */
    public String text() {
        return text;
    }

    /** Where the value lies. */
    public Storage storage() {
        return storage;
    }

    /** Whether it may have several values. */
    public boolean multiple() {
        return multiple;
    }

    /** Whether it has options. */
    public boolean hasOptions() {
        return storage == Storage.OPTION;
    }

    /** Complete module key of its usual searcher. */
    public String searcherKey() {
        return PLUGIN + searcher;
    }

    /** Complete module keys of all searchers the host knows. */
    public static List<String> searcherKeys() {
        return java.util.Arrays.stream(values())
                .map(StockType::searcherKey)
                .distinct()
                .toList();
    }

    /** The type with that complete key. */
    public static StockType ofKey(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no such custom field type: " + key));
    }

    /** The type with that complete key, if the host has it. */
    public static java.util.Optional<StockType> find(@org.jspecify.annotations.Nullable String key) {
        return java.util.Arrays.stream(values())
                .filter(type -> type.key().equals(key))
                .findFirst();
    }
}
