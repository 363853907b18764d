package org.aimsforjira.host.sample;

import com.atlassian.plugin.web.api.model.WebPanel;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** A panel that is a class. */
public class SamplePanel implements WebPanel {
    @Override
    public String getHtml(Map<String, Object> context) {
        return "<p>of a class, for " + context.get("username") + "</p>";
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        writer.write(getHtml(context));
    }
}
