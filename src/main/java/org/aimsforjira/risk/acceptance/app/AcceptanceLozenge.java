package org.aimsforjira.risk.acceptance.app;

import org.aimsforjira.risk.acceptance.domain.AcceptanceStatus;

/** The colour of a state of acceptance, the same wherever it is shown. */
public final class AcceptanceLozenge {

    private AcceptanceLozenge() {}

    /** The style class of AUI for it; empty for the grey one. */
    public static String style(AcceptanceStatus.State state) {
        return switch (state) {
            case NONE -> "";
            case VALID -> "aui-lozenge-success";
            case STALE -> "aui-lozenge-moved";
            case EXPIRED, REVOKED -> "aui-lozenge-removed";
        };
    }
}
