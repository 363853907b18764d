package org.aimsforjira.setup.domain;

/** Where the options of the select fields come from. In memory: asked freely. */
public interface OptionSource {
    WantedOptions options();
}
