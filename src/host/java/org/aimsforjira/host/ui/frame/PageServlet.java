package org.aimsforjira.host.ui.frame;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A page. A GET only reads; a POST changes something and needs the XSRF token. Refusals become pages that say so, faults
 * a page with an id.
 */
public abstract class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // servlets of the embedded server are never serialized
    private final Ui ui;

    /** For the pages of a host. */
    protected PageServlet(Ui ui) {
        this.ui = ui;
    }

    /** The host's pages. */
    protected final Ui ui() {
        return ui;
    }

    /** Shows the page. */
    protected void show(Visit visit) throws IOException {
        throw new Refused(Refused.Kind.PAGE);
    }

    /** Does what a form of the page asks; the token was checked. */
    protected void submit(Visit visit) throws IOException {
        throw new Refused(Refused.Kind.PAGE);
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, this::show);
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, visit -> {
            if (!ui.host().xsrf().isValid(request)) {
                throw new Refused(Refused.Kind.TOKEN);
            }
            submit(visit);
        });
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Answer answer) throws IOException {
        Visit visit = ui.visit(request, response);
        try {
            answer.to(visit);
        } catch (Refused refused) {
            ui.layout().refuse(visit, refused.kind());
        } catch (RuntimeException fault) {
            ui.layout().fail(visit, fault);
        }
    }

    @FunctionalInterface
    private interface Answer {
        void to(Visit visit) throws IOException;
    }
}
