package org.aimsforjira.host.sal;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where one logs in. Stands in for SAL's JiraLoginUriProvider. */
public final class HostLoginUris implements LoginUriProvider {
    private final ApplicationProperties properties;

    /** Below the base address. */
    public HostLoginUris(ApplicationProperties properties) {
        this.properties = properties;
    }

    @Override
    public URI getLoginUri(URI returnUri) {
        String base = properties.getBaseUrl(UrlMode.CANONICAL);
        String back = returnUri.toString();
        String destination = back.startsWith(base) ? back.substring(base.length()) : back;
        return URI.create(base + "/login.jsp?os_destination=" + URLEncoder.encode(destination, StandardCharsets.UTF_8));
    }
}
