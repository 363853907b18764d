package com.opensymphony.module.propertyset;

public interface PropertySet {
    boolean exists(String key);

    String getString(String key);

    void setString(String key, String value);

    void remove(String key);
}
