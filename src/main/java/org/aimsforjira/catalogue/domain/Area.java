package org.aimsforjira.catalogue.domain;

/**
 * An area of Annex A: A.2 to A.10.
 *
 * @param id for example {@code A.6}
 * @param title its title, as published
 * @param about its objective, in our own words
 */
public record Area(String id, String title, String about) {}
