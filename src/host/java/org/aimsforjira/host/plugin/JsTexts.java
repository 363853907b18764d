package org.aimsforjira.host.plugin;

import com.atlassian.jira.util.I18nHelper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts texts into scripts. Stands in for the transformer jsI18n: {@code AJS.I18n.getText("key")} and {@code
 * WRM.I18n.getText("key")} become the text; with arguments they become {@code AJS.format("text", …)} or {@code WRM.format}
 * over the raw pattern. The key must be a literal. An unknown key stays as its own text.
 */
final class JsTexts {
    private static final Pattern CALL =
            Pattern.compile("\\b(AJS|WRM)\\.I18n\\.getText\\(\\s*(['\"])([\\w.\\-]+)\\2\\s*([,)])");

    private JsTexts() {}

    static String translate(String script, I18nHelper texts) {
        Matcher calls = CALL.matcher(script);
        return calls.replaceAll(call -> {
            String key = call.group(3);
            boolean plain = call.group(4).equals(")");
            String text = plain ? texts.getText(key) : texts.getUnescapedText(key);
            String literal = literal(text);
            return Matcher.quoteReplacement(plain ? literal : call.group(1) + ".format(" + literal + ",");
        });
    }

    /** A string literal that is safe in a script and inside a page. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> literal.append('\\').append(c);
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (c < 0x20 || c == '<' || c == '\u2028' || c == '\u2029') {
                        literal.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        literal.append(c);
                    }
                }
            }
        }
        return literal.append('"').toString();
    }
}
