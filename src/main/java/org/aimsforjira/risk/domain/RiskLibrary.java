package org.aimsforjira.risk.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aimsforjira.risk.domain.RiskTemplate.Wording;

/** The starter library of AI risks, in our own words. In memory: a look-up costs no query. */
public interface RiskLibrary {

    /** All, in the order of the library: like stands by like. */
    List<RiskTemplate> templates();

    Optional<RiskTemplate> template(String id);

    /** The template in the language; in English where we have no other. */
    Wording wording(RiskTemplate template, Locale locale);
}
