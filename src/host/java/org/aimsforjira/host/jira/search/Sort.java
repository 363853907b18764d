package org.aimsforjira.host.jira.search;

/**
 * One step of the order of results.
 *
 * @param field by which
 * @param descending from large to small
 */
record Sort(SearchField field, boolean descending) {}
