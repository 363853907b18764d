package com.atlassian.sal.api.websudo;

public class WebSudoSessionException extends SecurityException {
    public WebSudoSessionException() {}

    public WebSudoSessionException(String s) {
        super(s);
    }

    public WebSudoSessionException(String message, Throwable cause) {
        super(message, cause);
    }

    public WebSudoSessionException(Throwable cause) {
        super(cause);
    }
}
