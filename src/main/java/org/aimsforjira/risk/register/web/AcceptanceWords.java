package org.aimsforjira.risk.register.web;

import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.risk.acceptance.domain.AcceptanceStatus;

/** How an acceptance stands, in one or few words. */
public final class AcceptanceWords {

    private AcceptanceWords() {}

    /** In the reader's language; with its last day while it is valid. */
    public static String text(AcceptanceStatus status, Texts texts) {
        return status.latest()
                .filter(latest -> status.state() == AcceptanceStatus.State.VALID)
                .map(latest -> texts.text(
                        "aims.risk.register.accepted-until",
                        texts.date(latest.acceptance().expires())))
                .orElseGet(() -> texts.text(
                        "aims.risk.acceptance.state." + status.state().key()));
    }
}
