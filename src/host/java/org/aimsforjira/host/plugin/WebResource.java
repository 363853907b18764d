package org.aimsforjira.host.plugin;

import java.util.List;
import java.util.Optional;

/**
 * A web-resource at work.
 *
 * @param module its declaration
 * @param plugin its plugin
 * @param dependencies complete keys of what must come before
 * @param contexts contexts that pull it in
 * @param files its downloads in their order
 * @param translated whether texts are put into its scripts
 */
record WebResource(
        ModuleElement module,
        PluginScope plugin,
        List<String> dependencies,
        List<String> contexts,
        List<File> files,
        boolean translated) {
    WebResource {
        dependencies = List.copyOf(dependencies);
        contexts = List.copyOf(contexts);
        files = List.copyOf(files);
    }

    /** Plugin key, colon, module key. */
    String completeKey() {
        return module.completeKey();
    }

    /** The files of an extension such as js. */
    List<File> files(String extension) {
        return files.stream()
                .filter(file -> file.name().endsWith("." + extension))
                .toList();
    }

    /** Path in the jar of a download by its name; a file whose name ends in a slash stands for a folder. */
    Optional<String> location(String name) {
        for (File file : files) {
            if (file.name().equals(name)) {
                return Optional.of(file.location());
            }
            if (file.name().endsWith("/") && name.startsWith(file.name())) {
                return Optional.of(file.location() + name.substring(file.name().length()));
            }
        }
        return Optional.empty();
    }

    /**
     * A download.
     *
     * @param name name in addresses
     * @param location path in the jar
     */
    record File(String name, String location) {}
}
