package org.aimsforjira.inventory.rest;

import java.util.List;

/** One page of the inventory. */
public final class SystemsJson {
    /** False when set-up has not said which issue type is the AI system; nothing is listed then. */
    public final boolean setUp;

    public final int offset;
    public final int limit;
    /** How many systems the reader may see in all, after the filter. */
    public final int total;
    /** The query that finds the same in Jira. */
    public final String jql;

    public final List<SystemJson> systems;

    SystemsJson(boolean setUp, int offset, int limit, int total, String jql, List<SystemJson> systems) {
        this.setUp = setUp;
        this.offset = offset;
        this.limit = limit;
        this.total = total;
        this.jql = jql;
        this.systems = systems;
    }
}
