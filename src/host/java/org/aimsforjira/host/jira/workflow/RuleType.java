package org.aimsforjira.host.jira.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A kind of condition, validator or function that can be put on transitions: one of the host's own, or a module of a plugin. */
public interface RuleType {
    /** Complete key of the module. */
    String key();

    /** What it is. */
    RuleKind kind();

    /** Whether the host itself brings it. */
    boolean ofHost();

    /** Key of the text that names it; for one of the host itself a word, for which the pages have the text. */
    String nameKey();

    /** Key of the text that says what it does; empty for none. */
    String descriptionKey();

    /** Name of the class that does the work. */
    String className();

    /** Whether a transition may have it once at most. */
    boolean unique();

    /** Whether an administrator may take it off a transition and put it on others. */
    boolean deletable();

    /** A new condition, validator or function. */
    Object create();

    /** Names of arguments that are typed as plain text; none for a plugin, which brings a form of its own. */
    List<String> textArguments();

    /** The arguments out of a form that was sent: values as arrays of texts. */
    Map<String, String> arguments(Map<String, Object> form);

    /**
     * A piece of page by which an administrator sees or changes the arguments.
     *
     * @param resource view, input-parameters or edit-parameters
     * @param descriptor the rule with its arguments; null for a new one
     * @return empty when there is no such piece
     */
    String html(String resource, @Nullable AbstractDescriptor descriptor);

    /** Whether there are arguments to ask for. */
    boolean configurable();
}
