package org.aimsforjira.host.plugin;

import java.util.Locale;
import org.aimsforjira.host.web.Html;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.util.ContextAware;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a reference that is written into a page: it is escaped for HTML, and one without a value fails the page.
 *
 * <p>Jira escapes by default since 6.0 (developer notes of basic-jira-development-panels 2.0 for Jira 11.3; HtmlAnnotationEscaper
 * of atlassian-velocity-htmlsafe): references whose name ends in "html" in any case, {@code $body} and {@code
 * $xHtmlContent} are left alone, as are values of a method annotated {@code HtmlSafe}, which the host's API does not have. A
 * template with {@code #disable_html_escaping()} is not escaped; the host refuses such a template. In Jira a reference
 * without a value is printed as its own source text; {@code $!reference} prints nothing, in both.
 */
public final class OutputRules implements ReferenceInsertionEventHandler, ContextAware {
    private @Nullable Context context;

    @Override
    public void setContext(Context newContext) {
        context = newContext;
    }

    @Override
    public @Nullable Object referenceInsert(String reference, @Nullable Object value) {
        if (value == null) {
            if (reference.startsWith("$!")) {
                return null;
            }
            throw new TemplateException(templateName() + ": the reference " + reference + " has no value");
        }
        return isLeftAlone(reference) ? value : Html.escape(value.toString());
    }

    private static boolean isLeftAlone(String reference) {
        String name = reference.replaceAll("[${}!]", "");
        int call = name.indexOf('(');
        String plain = (call < 0 ? name : name.substring(0, call)).toLowerCase(Locale.ROOT);
        return plain.endsWith("html") || plain.equals("body") || plain.equals("xhtmlcontent");
    }

    private String templateName() {
        return context instanceof InternalContextAdapter adapter ? adapter.getCurrentTemplateName() : "template";
    }
}
