package org.aimsforjira.host.jira.workflow;

import java.util.Arrays;
import java.util.Optional;

/**
 * The functions every transition has, in this order (Jira's REST documentation of the default rules of new transitions). Functions
 * before {@link #HISTORY} change the issue that is then stored; what those behind it set on the issue is lost (Appfire's JSU
 * documentation, "put the function before 'Update change history for an issue and store the issue in the database'").
 */
public enum EssentialFunction {
    /** Stores a new issue, in the status of the target step. */
    CREATE("createissue-function"),
    /** Sets the status of the target step. */
    STATUS("updateissuestatus-function"),
    /** Adds the comment that was entered. */
    COMMENT("createcomment-function"),
    /** Stores the issue and its history. */
    HISTORY("generatechangehistory-function"),
    /** Brings the index up to date; the host does that after the commit. */
    REINDEX("reindex-function"),
    /** Fires the event of the transition. */
    EVENT("fireevent-function");

    /** The argument of {@link #EVENT}. */
    public static final String EVENT_TYPE = "eventTypeId";

    private final String key;

    EssentialFunction(String key) {
        this.key = BuiltInRule.PLUGIN + key;
    }

    /** Complete key of the module. */
    public String key() {
        return key;
    }

    /** The function of a module, if it is one of these. */
    public static Optional<EssentialFunction> of(String module) {
        return Arrays.stream(values())
                .filter(function -> function.key.equals(module))
                .findFirst();
    }
}
