package org.aimsforjira.risk.register.app;

import java.util.Map;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.OptionTexts;

/**
 * What the steps of a rating are called: the texts of Jira's options, as administrators have them.
 *
 * @param likelihoods by step
 * @param severities by step
 * @param confidences by key
 */
public record ScaleTexts(
        Map<String, String> likelihoods, Map<String, String> severities, Map<String, String> confidences) {

    public ScaleTexts {
        likelihoods = Map.copyOf(likelihoods);
        severities = Map.copyOf(severities);
        confidences = Map.copyOf(confidences);
    }

    static ScaleTexts of(JiraPieces pieces, long projectId) {
        return new ScaleTexts(
                texts(pieces, FieldRole.AI_LIKELIHOOD, projectId),
                texts(pieces, FieldRole.AI_SEVERITY, projectId),
                texts(pieces, FieldRole.AI_CONFIDENCE, projectId));
    }

    private static Map<String, String> texts(JiraPieces pieces, FieldRole role, long projectId) {
        return OptionTexts.of(pieces, role, projectId).texts();
    }

    /** The number itself where its option is gone. */
    public String likelihood(int step) {
        return likelihoods.getOrDefault(Integer.toString(step), Integer.toString(step));
    }

    /** The number itself where its option is gone. */
    public String severity(int step) {
        return severities.getOrDefault(Integer.toString(step), Integer.toString(step));
    }

    /** The key where its option is gone. */
    public String confidence(Confidence confidence) {
        return confidences.getOrDefault(confidence.key(), confidence.key());
    }
}
