package org.aimsforjira.host.jira.search;

/** The index is being made and cannot answer yet. */
final class IndexUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IndexUnavailableException(long percent) {
        super("The search index is being built; " + percent + " % are done. Try again later.");
    }
}
