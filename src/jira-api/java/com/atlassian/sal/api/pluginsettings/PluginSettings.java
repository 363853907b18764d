package com.atlassian.sal.api.pluginsettings;

public interface PluginSettings {
    /** Keys of up to 100 characters. */
    Object get(String key);

    /** A String, a list or map of strings, or Properties; {@code null} removes. Answers the value of before. */
    Object put(String key, Object value);

    Object remove(String key);
}
