package org.aimsforjira.host.plugin;

/** A template cannot be rendered; the message names the template, the place and the reference. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With one sentence for the developer. */
    public TemplateException(String message) {
        super(message);
    }

    /** With one sentence for the developer and the fault behind it. */
    public TemplateException(String message, Throwable cause) {
        super(message, cause);
    }
}
