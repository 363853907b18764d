package org.aimsforjira.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Builds a jar of the good fixture, with the files of a broken one laid over it. */
final class FixtureJar {

    private FixtureJar() {}

    static PluginJar good(Path folder) throws IOException {
        return build(folder, "good");
    }

    static PluginJar broken(Path folder, String fixture) throws IOException {
        return build(folder, "good", "broken/" + fixture);
    }

    /** The committed jar file. */
    static PluginJar committed(String name) throws IOException {
        return PluginJar.open(location(name));
    }

    private static PluginJar build(Path folder, String... layers) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String layer : layers) {
            Path root = location(layer);
            try (Stream<Path> all = Files.walk(root)) {
                all.filter(Files::isRegularFile).forEach(file -> files.put(name(root, file), read(file)));
            }
        }
        byte[] manifest = Objects.requireNonNull(files.remove("MANIFEST.MF"));
        byte[] classes = Objects.requireNonNull(files.remove("classes.txt"));
        new String(classes, java.nio.charset.StandardCharsets.UTF_8).lines().forEach(name -> {
            String path = name.replace('.', '/') + ".class";
            files.put(path, readClass(path));
        });
        Path jar = folder.resolve("fixture.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            write(out, "META-INF/MANIFEST.MF", manifest);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                write(out, file.getKey(), file.getValue());
            }
        }
        return PluginJar.open(jar);
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] readClass(String path) {
        try (InputStream in = FixtureJar.class.getResourceAsStream("/" + path)) {
            return Objects.requireNonNull(in, path).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(JarOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(bytes);
        out.closeEntry();
    }

    private static Path location(String name) {
        URL url = Objects.requireNonNull(FixtureJar.class.getResource(name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
