package org.aimsforjira.risk.register.app;

import java.util.HashMap;
import java.util.Map;
import org.aimsforjira.risk.domain.Confidence;
import org.aimsforjira.setup.domain.FieldRole;
import org.aimsforjira.setup.domain.JiraPieces;
import org.aimsforjira.setup.domain.JiraPieces.OptionRef;

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

    /** Where two options have one key, the one that can still be chosen. */
    private static Map<String, String> texts(JiraPieces pieces, FieldRole role, long projectId) {
        Map<Long, String> keys = pieces.optionKeys(role, projectId);
        Map<String, String> texts = new HashMap<>();
        for (OptionRef option : pieces.options(role, projectId)) {
            String key = keys.get(option.id());
            if (key != null && (!option.disabled() || !texts.containsKey(key))) {
                texts.put(key, option.value());
            }
        }
        return texts;
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
