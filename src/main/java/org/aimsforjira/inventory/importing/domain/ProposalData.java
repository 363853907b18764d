package org.aimsforjira.inventory.importing.domain;

import java.util.List;

/** The proposals that come with the plugin, as data. */
public interface ProposalData {
    List<KnownFile> knownFiles();

    Synonyms synonyms();
}
