package com.atlassian.jira.permission;

// unconfirmed (memory only): getNameI18nKey, getDescriptionI18nKey, isAnonymousAllowed
public final class GlobalPermissionType {
    private final String key;
    private final String nameI18nKey;
    private final String descriptionI18nKey;
    private final boolean anonymousAllowed;

    public GlobalPermissionType(String key, String nameI18nKey, String descriptionI18nKey, boolean anonymousAllowed) {
        this.key = key;
        this.nameI18nKey = nameI18nKey;
        this.descriptionI18nKey = descriptionI18nKey;
        this.anonymousAllowed = anonymousAllowed;
    }

    public String getKey() {
        return key;
    }

    public GlobalPermissionKey getGlobalPermissionKey() {
        return GlobalPermissionKey.of(key);
    }

    public String getNameI18nKey() {
        return nameI18nKey;
    }

    public String getDescriptionI18nKey() {
        return descriptionI18nKey;
    }

    public boolean isAnonymousAllowed() {
        return anonymousAllowed;
    }
}
