package org.aimsforjira.host.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the demo organization has done so far: a fictional online shop with its own and bought AI systems. Data in {@code story.json};
 * the systems themselves lie in {@code ai-systems.csv} and come in through the import.
 *
 * @param people further users, with their project roles by project key
 * @param projects further delivery projects
 * @param decisions what the risk lead says about controls
 * @param risks the risks, each with the tickets that treat it
 * @param evidence issues that prove controls
 */
record DemoStory(
        List<PersonPart> people,
        List<ProjectPart> projects,
        List<DecisionPart> decisions,
        List<RiskPart> risks,
        List<EvidencePart> evidence) {

    record PersonPart(String name, String displayName, String language, Map<String, List<String>> roles) {}

    record ProjectPart(String key, String name, String lead, List<String> developers, List<String> users) {}

    record DecisionPart(String control, String decision, List<String> reasons, String justification) {}

    /**
     * @param id what the story calls it
     * @param system the id of the AI system in the file
     * @param residual what remains after treatment; null where nobody has said
     */
    record RiskPart(
            String id,
            String system,
            String summary,
            String description,
            int likelihood,
            int severity,
            String confidence,
            @Nullable ResidualPart residual,
            List<String> controls,
            List<TicketPart> treatments) {}

    /**
     * What remains of a risk.
     *
     * @param why the grounds of the assessment
     */
    record ResidualPart(int likelihood, int severity, String why) {}

    /**
     * @param status {@code todo}, {@code doing} or {@code done}
     * @param controls those it implements; none for all of the risk's
     * @param due the day, if it has one
     * @param resolution the name of the resolution when it is not the usual one
     */
    record TicketPart(
            String project,
            String type,
            String summary,
            String status,
            List<String> controls,
            String assignee,
            @Nullable String due,
            @Nullable String resolution) {}

    /**
     * @param daysAgo how many days ago it was resolved
     * @param failed whether it says that the control does not work
     * @param systems the ids of the AI systems it proves it for; none for all of them
     */
    record EvidencePart(
            String project,
            String summary,
            List<String> controls,
            int daysAgo,
            boolean failed,
            List<String> systems,
            String assignee) {}

    static DemoStory read() {
        try (InputStream file = open("story.json")) {
            return new ObjectMapper().readValue(file, DemoStory.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The inventory as a file for the import. */
    static byte[] systems() {
        try (InputStream file = open("ai-systems.csv")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        InputStream file = DemoStory.class.getResourceAsStream(name);
        if (file == null) {
            throw new IllegalStateException("The host lacks " + name);
        }
        return file;
    }
}
