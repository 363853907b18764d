package org.aimsforjira.host.ui.decorate;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of a plugin, taken apart as SiteMesh does it.
 *
 * @param title text of the title, not escaped
 * @param metas meta tags by name
 * @param headHtml the rest of the head: styles, scripts, other tags
 * @param bodyHtml content of the body
 * @param bodyClass classes of the body
 */
record ParsedPage(String title, Map<String, String> metas, String headHtml, String bodyHtml, String bodyClass) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern HEAD = Pattern.compile("<head\\b[^>]*>(.*?)</head\\s*>", FLAGS);
    private static final Pattern BODY = Pattern.compile("<body\\b([^>]*)>(.*)</body\\s*>", FLAGS);
    private static final Pattern TITLE = Pattern.compile("<title\\b[^>]*>(.*?)</title\\s*>", FLAGS);
    private static final Pattern META = Pattern.compile("<meta\\b([^>]*?)/?>\\s*", FLAGS);
    private static final Pattern WRAPPER = Pattern.compile("<!doctype[^>]*>|</?html\\b[^>]*>", FLAGS);

    static ParsedPage of(String html) {
        Matcher headMatch = HEAD.matcher(html);
        String head = headMatch.find() ? headMatch.group(1) : "";
        String withoutHead =
                head.isEmpty() ? html : html.substring(0, headMatch.start()) + html.substring(headMatch.end());
        Matcher bodyMatch = BODY.matcher(withoutHead);
        boolean hasBody = bodyMatch.find();
        String body =
                hasBody ? bodyMatch.group(2) : WRAPPER.matcher(withoutHead).replaceAll("");
        Matcher titleMatch = TITLE.matcher(head);
        String title = titleMatch.find() ? unescape(titleMatch.group(1).trim()) : "";

        Map<String, String> metas = new LinkedHashMap<>();
        StringBuilder rest = new StringBuilder();
        Matcher metaMatch = META.matcher(TITLE.matcher(head).replaceAll(""));
        while (metaMatch.find()) {
            String name = attribute(metaMatch.group(1), "name");
            boolean ours = name.equals("decorator") || name.startsWith("admin.active.") || name.startsWith("ajs-");
            if (ours) {
                metas.put(name, attribute(metaMatch.group(1), "content"));
            }
            metaMatch.appendReplacement(rest, ours ? "" : Matcher.quoteReplacement(metaMatch.group()));
        }
        metaMatch.appendTail(rest);
        return new ParsedPage(
                title, metas, rest.toString().trim(), body, hasBody ? attribute(bodyMatch.group(1), "class") : "");
    }

    /** The value of a meta tag, empty when absent. */
    String meta(String name) {
        return metas.getOrDefault(name, "");
    }

    private static String attribute(String attributes, String name) {
        Matcher match = Pattern.compile("\\b" + Pattern.quote(name) + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')", FLAGS)
                .matcher(attributes);
        if (!match.find()) {
            return "";
        }
        String value = match.group(1) == null ? match.group(2) : match.group(1);
        return unescape(name.equals("name") ? value.toLowerCase(Locale.ROOT) : value);
    }

    private static String unescape(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#039;", "'")
                .replace("&amp;", "&");
    }
}
