package org.aimsforjira.host.plugin;

import java.io.InputStream;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.jspecify.annotations.Nullable;

/** Finds templates through a function that the engine carries: the bundle of a plugin, or the class path of the host. */
public final class TemplateSource extends ResourceLoader {
    static final String OPENER = "host.templates";

    /** Opens a template. */
    @FunctionalInterface
    interface Opener {
        /** The template, or null when there is none of that name. */
        @Nullable
        InputStream open(String name);
    }

    @Override
    public void init(ExtendedProperties configuration) {}

    @Override
    public InputStream getResourceStream(String source) {
        Opener opener = (Opener) rsvc.getApplicationAttribute(OPENER);
        InputStream in = opener.open(source.startsWith("/") ? source.substring(1) : source);
        if (in == null) {
            throw new ResourceNotFoundException("There is no template " + source);
        }
        return in;
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
