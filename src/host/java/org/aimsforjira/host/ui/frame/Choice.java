package org.aimsforjira.host.ui.frame;

/**
 * One of several things to pick.
 *
 * @param id what a form sends
 * @param label text, not escaped
 * @param selected whether it is picked
 */
public record Choice(String id, String label, boolean selected) {}
