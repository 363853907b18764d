package org.aimsforjira.host.ui.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aimsforjira.host.Host;
import org.aimsforjira.host.HostOptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives test classes one running host with base data and without a plugin; it is started once and stopped at the end. */
public final class HostExtension implements ParameterResolver {
    private static final Namespace SPACE = Namespace.create(HostExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Host.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent(Running.class, key -> new Running(start()), Running.class)
                .host();
    }

    private static Host start() {
        try {
            Path target = Files.createDirectories(Path.of("target", "host-ui-tests"));
            return Host.start(HostOptions.in(Files.createTempDirectory(target, "home")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Running(Host host) implements AutoCloseable, ExtensionContext.Store.CloseableResource {
        @Override
        public void close() {
            host.close();
        }
    }
}
