package org.aimsforjira.host.sal;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.aimsforjira.host.web.WebSudo;

/** Secure administrator sessions for servlets of plugins. Stands in for SAL's JiraWebSudoManager. */
public final class HostWebSudoManager implements WebSudoManager {
    private final WebSudo webSudo;

    /** Over the sessions of the host. */
    public HostWebSudoManager(WebSudo webSudo) {
        this.webSudo = webSudo;
    }

    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        return webSudo.isActive(request);
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        try {
            webSudo.askForPassword(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException {
        if (!webSudo.isActive(request)) {
            throw new WebSudoSessionException("Invalid request: Not in a WebSudo session");
        }
    }
}
