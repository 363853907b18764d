package com.atlassian.sal.api;

import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;

// unconfirmed (memory only): getVersion, getBuildDate, getPropertyValue, getApplicationFileEncoding
public interface ApplicationProperties {
    String PLATFORM_JIRA = "jira";

    String getBaseUrl(UrlMode urlMode);

    String getDisplayName();

    String getPlatformId();

    String getVersion();

    Date getBuildDate();

    String getBuildNumber();

    String getPropertyValue(String key);

    String getApplicationFileEncoding();

    Optional<Path> getLocalHomeDirectory();

    Optional<Path> getSharedHomeDirectory();
}
