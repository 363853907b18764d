package org.aimsforjira.platform.rest;

import java.util.LinkedHashMap;
import java.util.Map;

/** The one shape of every error: {@code {"code": …, "message": …, "details": {…}}}; no details, no such property. */
public final class ErrorJson {

    private ErrorJson() {}

    public static Map<String, Object> of(String code, String message, Map<String, ?> details) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", code);
        json.put("message", message);
        if (!details.isEmpty()) {
            json.put("details", details);
        }
        return json;
    }
}
