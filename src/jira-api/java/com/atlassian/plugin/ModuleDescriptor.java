package com.atlassian.plugin;

public interface ModuleDescriptor<T> {
    String getCompleteKey();

    String getPluginKey();

    String getKey();

    String getName();

    String getDescription();

    String getI18nNameKey();

    String getDescriptionKey();

    Class<T> getModuleClass();

    T getModule();
}
