package com.atlassian.plugin;

public class PluginParseException extends PluginException {
    public PluginParseException() {}

    public PluginParseException(String s) {
        super(s);
    }

    public PluginParseException(Throwable throwable) {
        super(throwable);
    }

    public PluginParseException(String s, Throwable throwable) {
        super(s, throwable);
    }
}
