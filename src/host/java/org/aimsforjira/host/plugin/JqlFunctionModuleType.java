package org.aimsforjira.host.plugin;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.Set;
import org.aimsforjira.host.jira.search.JqlFunctions;

/**
 * The module jql-function. Stands in for JqlFunctionModuleDescriptor of Jira: one object of the class serves all queries; it is told its
 * descriptor, whose {@code fname} is the name in queries and whose {@code list} says whether it answers a list. The class is made by the
 * plugin's beans, or is one of them ({@code class="bean:name"}).
 */
final class JqlFunctionModuleType implements ModuleType {
    private static final String BEAN = "bean:";

    private final JqlFunctions functions;
    private final JiraAuthenticationContext authentication;

    JqlFunctionModuleType(JqlFunctions functions, JiraAuthenticationContext authentication) {
        this.functions = functions;
        this.authentication = authentication;
    }

    @Override
    public Set<String> elements() {
        return Set.of("jql-function");
    }

    @Override
    public void check(ModuleElement module, PluginScope plugin) {
        if (!module.className().startsWith(BEAN)) {
            plugin.load(module.className(), JqlFunction.class);
        }
        if (module.xml().childText("fname", "").isBlank()) {
            throw new DescriptorException("A jql-function needs <fname>, the name of the function in queries");
        }
        String list = module.xml().childText("list", "false");
        if (!list.equals("true") && !list.equals("false")) {
            throw new DescriptorException("<list> of a jql-function is true or false, not " + list);
        }
    }

    @Override
    public Removal enable(ModuleElement module, PluginScope plugin) {
        String className = module.className();
        JqlFunction function = className.startsWith(BEAN)
                ? plugin.beans().named(className.substring(BEAN.length()), JqlFunction.class)
                : plugin.create(className, JqlFunction.class);
        function.init(new FunctionDescriptor(module, function, authentication));
        try {
            functions.register(function);
        } catch (IllegalArgumentException e) {
            throw new DescriptorException(String.valueOf(e.getMessage()), e);
        }
        return () -> functions.unregister(function);
    }
}
