package org.aimsforjira.risk.rest;

/**
 * An issue that was written.
 *
 * @param already whether an earlier request with the same token did it
 */
public record RaisedJson(long id, String key, boolean already) {}
