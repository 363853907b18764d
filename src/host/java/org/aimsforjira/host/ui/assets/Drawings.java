package org.aimsforjira.host.ui.assets;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Small pictures as SVG, of our own drawing. */
final class Drawings {
    private static final List<String> COLOURS =
            List.of("#1868db", "#6a9a23", "#bf63f3", "#e06c00", "#c9372c", "#2898bd", "#22a06b", "#8270db");

    /** Paths in a square of 16, white on the colour. */
    private static final List<String> GLYPHS = List.of(
            "M5 5h6v6H5z",
            "M8 4.2 11.8 8 8 11.8 4.2 8z",
            "M4.5 8.4 7 10.8 11.5 5.6",
            "M5.5 4.5h5v7L8 9.3l-2.5 2.2z",
            "M8.8 4 5 9h2.6L7.2 12 11 7H8.4z",
            "M4.5 5.5h7M4.5 8h7M4.5 10.5h4",
            "M8 4.5v4.2M8 11v.2",
            "M4.6 10.8V7.6M8 10.8V4.8M11.4 10.8V6.6");

    /** Glyph and colour of the avatars of Jira's own issue types. */
    private static final Map<String, int[]> KNOWN = Map.of(
            "10300", new int[] {0, 0},
            "10303", new int[] {6, 4},
            "10307", new int[] {4, 2},
            "10310", new int[] {5, 6},
            "10311", new int[] {7, 6},
            "10315", new int[] {3, 1},
            "10316", new int[] {1, 5},
            "10318", new int[] {2, 0});

    private static final Map<String, String> PRIORITIES = Map.of(
            "highest", "<path d=\"M3 8.5 8 4l5 4.5M3 12.5 8 8l5 4.5\" stroke=\"#c9372c\"/>",
            "high", "<path d=\"M3 10.5 8 6l5 4.5\" stroke=\"#c9372c\"/>",
            "medium", "<path d=\"M3 6.2h10M3 9.8h10\" stroke=\"#e06c00\"/>",
            "low", "<path d=\"M3 5.5 8 10l5-4.5\" stroke=\"#1868db\"/>",
            "lowest", "<path d=\"M3 3.5 8 8l5-4.5M3 7.5 8 12l5-4.5\" stroke=\"#1868db\"/>");

    private Drawings() {}

    static String user(String key, String name) {
        if (key.isEmpty()) {
            return svg(
                    32,
                    "<rect width=\"32\" height=\"32\" fill=\"#8590a2\"/><circle cx=\"16\" cy=\"12\" r=\"5\" fill=\"#fff\"/>"
                            + "<path d=\"M6 28c1-6 5-9 10-9s9 3 10 9z\" fill=\"#fff\"/>");
        }
        return svg(
                32,
                "<rect width=\"32\" height=\"32\" fill=\"" + colour(key) + "\"/>"
                        + "<text x=\"16\" y=\"21\" font-family=\"sans-serif\" font-size=\"13\" font-weight=\"600\" fill=\"#fff\""
                        + " text-anchor=\"middle\">" + initials(name) + "</text>");
    }

    static String project(String key) {
        int seed = Math.abs(key.hashCode() % 997);
        int x = 12 + seed % 20;
        int y = 14 + seed % 17;
        return svg(
                48,
                "<rect width=\"48\" height=\"48\" fill=\"" + colour(key) + "\"/>"
                        + "<circle cx=\"" + x + "\" cy=\"" + y + "\" r=\"17\" fill=\"#fff\" fill-opacity=\".28\"/>"
                        + "<path d=\"M0 48 18 " + (22 + seed % 9)
                        + " 30 38l8-10 10 14v6z\" fill=\"#fff\" fill-opacity=\".85\"/>"
                        + "<circle cx=\"" + (36 - seed % 7) + "\" cy=\"13\" r=\"5\" fill=\"#fff\"/>");
    }

    static String issueType(String avatarId) {
        int[] look = KNOWN.get(avatarId);
        int seed = Math.abs(avatarId.hashCode());
        int glyph = look == null ? seed % GLYPHS.size() : look[0];
        int colour = look == null ? (seed / GLYPHS.size()) % COLOURS.size() : look[1];
        boolean filled = glyph == 0 || glyph == 1 || glyph == 3 || glyph == 4;
        return svg(
                16,
                "<rect width=\"16\" height=\"16\" rx=\"2.5\" fill=\"" + COLOURS.get(colour) + "\"/><path d=\""
                        + GLYPHS.get(glyph) + "\" fill=\"" + (filled ? "#fff" : "none")
                        + "\" stroke=\"#fff\" stroke-width=\"" + (filled ? "0" : "1.7")
                        + "\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>");
    }

    static String priority(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).replace(".svg", "");
        String lines = PRIORITIES.getOrDefault(name, "<path d=\"M4 8h8\" stroke=\"#8590a2\"/>");
        return svg(
                16,
                "<g fill=\"none\" stroke-width=\"1.9\" stroke-linecap=\"round\" stroke-linejoin=\"round\">" + lines
                        + "</g>");
    }

    private static String svg(int size, String content) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + size + "\" height=\"" + size + "\" viewBox=\"0 0 "
                + size + " " + size + "\">" + content + "</svg>";
    }

    private static String colour(String seed) {
        int sum = 0;
        for (int i = 0; i < seed.length(); i++) {
            sum += (i + 1) * seed.charAt(i);
        }
        return COLOURS.get(sum % COLOURS.size());
    }

    /** First letters of the first and the last word; letters and digits only, so nothing needs escaping. */
    private static String initials(String name) {
        String[] words = name.trim().split("\\s+", -1);
        String both = first(words[0]) + (words.length > 1 ? first(words[words.length - 1]) : "");
        return both.toUpperCase(Locale.ROOT);
    }

    private static String first(String word) {
        return word.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("");
    }
}
