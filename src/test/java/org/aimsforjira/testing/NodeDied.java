package org.aimsforjira.testing;

/** What stands for the end of a node in tests: nothing after it runs. */
public final class NodeDied extends Error {
    private static final long serialVersionUID = 1L;
}
