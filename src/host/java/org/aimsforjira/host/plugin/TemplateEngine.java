package org.aimsforjira.host.plugin;

import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.exception.MethodInvocationException;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.log.LogChute;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A Velocity 1.7 engine over one source of templates. Stands in for Jira's VelocityManager and Atlassian's TemplateRenderer. */
final class TemplateEngine {
    private static final Logger LOG = LoggerFactory.getLogger(TemplateEngine.class);

    private final VelocityEngine escaping;
    private final Supplier<VelocityEngine> plain;

    private TemplateEngine(TemplateSource.Opener opener, @Nullable MethodAllowlist allowlist) {
        this.escaping = engine(opener, allowlist, true);
        this.plain = Lazily.of(() -> engine(opener, allowlist, false));
    }

    /** An engine for the templates of a plugin, which may call listed methods only. */
    static TemplateEngine ofPlugin(TemplateSource.Opener opener, MethodAllowlist allowlist) {
        return new TemplateEngine(opener, allowlist);
    }

    /** An engine for the host's own templates, without a list. */
    static TemplateEngine ofHost(TemplateSource.Opener opener) {
        return new TemplateEngine(opener, null);
    }

    private static VelocityEngine engine(
            TemplateSource.Opener opener, @Nullable MethodAllowlist allowlist, boolean escape) {
        VelocityEngine engine = new VelocityEngine();
        engine.setProperty("runtime.log.logsystem", new Log());
        engine.setProperty("resource.loader", "host");
        engine.setProperty("host.resource.loader.class", TemplateSource.class.getName());
        engine.setProperty("host.resource.loader.cache", "true");
        engine.setProperty("input.encoding", "UTF-8");
        engine.setProperty("output.encoding", "UTF-8");
        engine.setProperty("velocimacro.library", "");
        engine.setProperty("velocimacro.permissions.allow.inline", "true");
        engine.setProperty("velocimacro.permissions.allow.inline.local.scope", "true");
        if (allowlist != null) {
            engine.setProperty("runtime.introspector.uberspect", AllowlistUberspect.class.getName());
            engine.setApplicationAttribute(AllowlistUberspect.ALLOWLIST, allowlist);
        }
        if (escape) {
            engine.setProperty("eventhandler.referenceinsertion.class", OutputRules.class.getName());
        }
        engine.setApplicationAttribute(TemplateSource.OPENER, opener);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(TemplateEngine.class.getClassLoader());
        try {
            engine.init();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        return engine;
    }

    /** Whether there is such a template. */
    boolean exists(String name) {
        return escaping.resourceExists(name);
    }

    /** Renders a template for HTML. */
    String render(String name, Map<String, Object> context) {
        StringWriter out = new StringWriter();
        render(name, context, out);
        return out.toString();
    }

    /** Renders a template for HTML. */
    void render(String name, Map<String, Object> context, Writer out) {
        try {
            escaping.getTemplate(name).merge(new VelocityContext(new HashMap<>(context)), out);
        } catch (RuntimeException e) {
            throw explained(name, e);
        }
    }

    /** Renders a piece of text, for HTML or as it is. */
    String renderText(String name, String text, Map<String, Object> context, boolean escape) {
        StringWriter out = new StringWriter();
        try {
            (escape ? escaping : plain.get()).evaluate(new VelocityContext(new HashMap<>(context)), out, name, text);
        } catch (RuntimeException e) {
            throw explained(name, e);
        }
        return out.toString();
    }

    private static RuntimeException explained(String name, RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateException known) {
                return known;
            }
        }
        if (e instanceof MethodInvocationException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            return new TemplateException(
                    name + ", line " + failed.getLineNumber() + ": " + failed.getReferenceName() + "."
                            + failed.getMethodName() + " threw " + cause,
                    cause);
        }
        if (e instanceof VelocityException) {
            return new TemplateException(name + ": " + e.getMessage(), e);
        }
        return e;
    }

    private static final class Log implements LogChute {
        @Override
        public void init(RuntimeServices rs) {}

        @Override
        public void log(int level, String message) {
            if (level >= WARN_ID) {
                LOG.warn(message);
            }
        }

        @Override
        public void log(int level, String message, Throwable t) {
            if (level >= WARN_ID) {
                LOG.warn(message, t);
            }
        }

        @Override
        public boolean isLevelEnabled(int level) {
            return level >= WARN_ID;
        }
    }
}
