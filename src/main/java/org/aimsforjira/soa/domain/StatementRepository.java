package org.aimsforjira.soa.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aimsforjira.catalogue.domain.ControlId;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Page;

/** Where the statements of an AIMS and all their revisions are kept. */
public interface StatementRepository {

    /** The statements that somebody has touched, in the order of their controls: one query. */
    List<Statement> all(AimsId aims);

    /**
     * What is decided about the controls that somebody has touched. Asked by panels on issue views, so it comes from memory: no query
     * unless a decision has changed; another node may be a moment late.
     */
    Map<ControlId, Decision> decisions(AimsId aims);

    /** The statement about the control; empty when nobody has touched it. */
    Optional<Statement> get(AimsId aims, ControlId control);

    /**
     * How many revisions all statements of the AIMS have together. It grows by one with every save, so that an open page can ask
     * cheaply whether anything changed.
     */
    long revisions(AimsId aims);

    /** The revisions of a statement, newest first. */
    Page<StatementRevision> history(AimsId aims, ControlId control, Page.Request page);

    /** One revision of a statement. */
    Optional<StatementRevision> revision(AimsId aims, ControlId control, int version);

    /**
     * Appends the revision and makes it the current one; inside a transaction.
     *
     * @throws RuntimeException when there is a revision with this version already or the one before is missing: of two savers at
     *     once exactly one gets through, whatever the isolation of the database. The transaction is lost then; ask again outside it
     */
    void append(AimsId aims, StatementRevision revision);
}
