package org.aimsforjira.host.sal;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the application says of itself. Stands in for SAL's JiraApplicationProperties; the version is that of the line the host follows. */
public final class HostApplicationProperties implements ApplicationProperties {
    private static final String VERSION = "11.3.0";
    private static final Date BUILD_DATE = Date.from(Instant.parse("2025-12-03T00:00:00Z"));

    private final Supplier<String> baseUrl;
    private final String contextPath;
    private final Path home;

    /**
     * With the place of the instance.
     *
     * @param baseUrl address with the context path, known once the server runs
     * @param home folder of the host; local and shared home are the same folder, as on one node
     */
    public HostApplicationProperties(Supplier<String> baseUrl, String contextPath, Path home) {
        this.baseUrl = baseUrl;
        this.contextPath = contextPath;
        this.home = home;
    }

    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return switch (urlMode) {
            case CANONICAL, ABSOLUTE -> baseUrl.get();
            case RELATIVE, RELATIVE_CANONICAL, AUTO -> contextPath;
        };
    }

    @Override
    public String getDisplayName() {
        return "Jira";
    }

    @Override
    public String getPlatformId() {
        return PLATFORM_JIRA;
    }

    @Override
    public String getVersion() {
        return VERSION;
    }

    @Override
    public Date getBuildDate() {
        return new Date(BUILD_DATE.getTime());
    }

    @Override
    public String getBuildNumber() {
        return "11003000";
    }

    @Override
    public @Nullable String getPropertyValue(String key) {
        return null;
    }

    @Override
    public String getApplicationFileEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public Optional<Path> getLocalHomeDirectory() {
        return Optional.of(home);
    }

    @Override
    public Optional<Path> getSharedHomeDirectory() {
        return Optional.of(home);
    }
}
