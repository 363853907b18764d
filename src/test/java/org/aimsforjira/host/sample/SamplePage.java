package org.aimsforjira.host.sample;

import java.util.List;

/** What the sample's templates show. */
public record SamplePage(String title, String bodyHtml, List<Line> lines, String secret) {
    /** A line. */
    public record Line(String name, long number) {}

    /** Read as a property. */
    public String getKind() {
        return "kind";
    }
}
