package org.aimsforjira.host.plugin;

/** A descriptor or a module of it cannot be used; the message says which and why, for the administrator to read. */
public final class DescriptorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With one sentence for the administrator. */
    public DescriptorException(String message) {
        super(message);
    }

    /** With one sentence for the administrator and the fault behind it. */
    public DescriptorException(String message, Throwable cause) {
        super(message, cause);
    }
}
