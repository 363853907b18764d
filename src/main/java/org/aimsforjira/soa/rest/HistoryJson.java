package org.aimsforjira.soa.rest;

import java.util.List;

/** A page of a statement's history, newest first. */
public final class HistoryJson {
    public final int offset;
    public final int limit;
    public final int total;
    public final List<RevisionJson> revisions;

    HistoryJson(int offset, int limit, int total, List<RevisionJson> revisions) {
        this.offset = offset;
        this.limit = limit;
        this.total = total;
        this.revisions = revisions;
    }
}
