package org.aimsforjira.host.ui.issue;

import com.atlassian.jira.issue.Issue;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.aimsforjira.host.ui.frame.Choice;
import org.aimsforjira.host.ui.frame.Frame;
import org.aimsforjira.host.ui.frame.PageServlet;
import org.aimsforjira.host.ui.frame.Ui;
import org.aimsforjira.host.ui.frame.Visit;
import org.jspecify.annotations.Nullable;

/** A page that does one thing with an issue. What is wrong is shown beside the inputs, and nothing typed is lost. */
abstract class OperationServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    OperationServlet(Ui ui) {
        super(ui);
    }

    /**
     * What is wrong with a form.
     *
     * @param messages with the form as a whole
     * @param errors with its inputs, by name
     */
    record Wrong(List<String> messages, Map<String, String> errors) {
        static final Wrong NOTHING = new Wrong(List.of(), Map.of());

        static Wrong with(String input, String message) {
            return new Wrong(List.of(), Map.of(input, message));
        }

        static Wrong altogether(String message) {
            return new Wrong(List.of(message), Map.of());
        }

        boolean nothing() {
            return messages.isEmpty() && errors.isEmpty();
        }
    }

    /** The issue, if the reader may do this with it; refused otherwise. */
    abstract Issue allowed(Visit visit);

    /** The page; inputs show what was sent. */
    abstract OperationPage page(Visit visit, Issue issue, Wrong wrong);

    /** Does it, or answers what is wrong; when it is done, the browser was sent on. */
    abstract Wrong act(Visit visit, Issue issue) throws IOException;

    @Override
    protected final void show(Visit visit) throws IOException {
        render(visit, 200, page(visit, allowed(visit), Wrong.NOTHING));
    }

    @Override
    protected final void submit(Visit visit) throws IOException {
        Issue issue = allowed(visit);
        Wrong wrong = act(visit, issue);
        if (!wrong.nothing()) {
            render(visit, 400, page(visit, issue, wrong));
        }
    }

    /** Shows a page. */
    static void render(Visit visit, int status, OperationPage page) throws IOException {
        visit.show(status, Frame.of(page.title()), "issue/operation.vm", Map.of("page", page));
    }

    /** The page of an issue. */
    static String page(Issue issue) {
        return "/browse/" + issue.getKey();
    }

    /** A page about an issue without inputs. */
    static OperationPage about(Visit visit, Issue issue, String word, String form, String path) {
        return OperationPage.question(
                        visit.words().get("host.op.title." + word, issue.getKey()),
                        issue.getKey() + " " + issue.getSummary(),
                        form,
                        visit.url(path),
                        visit.text("host.op.submit." + word),
                        visit.url(page(issue)))
                .hiding(Map.of("id", String.valueOf(issue.getId())));
    }

    static FieldInput input(
            String id,
            String name,
            String type,
            String help,
            String value,
            List<Choice> choices,
            @Nullable String error) {
        return new FieldInput(id, name, type, false, help, value, choices, error);
    }
}
