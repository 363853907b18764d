package org.aimsforjira.projection.domain;

import java.util.List;
import org.aimsforjira.shared.AimsId;

/** Where the traces are kept. */
public interface Traces {

    /** The traces of an issue, one for each AIMS in which it has a part; empty for nearly every issue. One indexed query. */
    List<Trace> ofIssue(long issueId);

    /** Issues with a trace in this AIMS whose ids are greater than this one, ascending; to walk through all of them. */
    List<Long> issuesAfter(AimsId aims, long issueId, int limit);

    /** Keeps the trace in place of the one before; inside a transaction, under the lock of the AIMS's projections. */
    void save(Trace trace);

    /** The issue has no part in this AIMS any more; inside a transaction, under the lock of the AIMS's projections. */
    void remove(AimsId aims, long issueId);

    /** The AIMS is gone; inside a transaction. */
    void removeAll(AimsId aims);
}
