package org.aimsforjira.risk.model.domain;

import java.util.List;

/**
 * Something that a draft should not be.
 *
 * @param code stable; its text is {@code aims.risk.model.finding.<code>}
 * @param severity whether it keeps the draft from being published
 * @param place where it is, for a page to show it: {@code likelihood}, {@code severity-3}, {@code level-2}, {@code cell-3-4},
 *     {@code appetite-2}, {@code kind-privacy-2}, {@code approver-2}; numbers count from 1
 * @param params the parameters of the text; a string that is one of our i18n keys is put into the reader's language first
 */
public record Finding(String code, Severity severity, String place, List<Object> params) {

    /** How bad it is. */
    public enum Severity {
        /** Nobody can publish the draft. */
        ERROR,
        /** It can be published; somebody should look again. */
        WARNING
    }

    public Finding {
        params = List.copyOf(params);
    }

    static Finding error(String code, String place, Object... params) {
        return new Finding(code, Severity.ERROR, place, List.of(params));
    }

    static Finding warning(String code, String place, Object... params) {
        return new Finding(code, Severity.WARNING, place, List.of(params));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The i18n key of the sentence. */
    public String textKey() {
        return "aims.risk.model.finding." + code;
    }
}
