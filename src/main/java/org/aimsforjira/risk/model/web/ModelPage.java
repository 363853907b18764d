package org.aimsforjira.risk.model.web;

import java.util.List;

/**
 * What {@code model.vm} and {@code admin-model.vm} show, formatted for one reader.
 *
 * @param aimsName what people call the AIMS; empty for the default of the administrators
 * @param path the path of the model below our REST, for the script
 * @param userKey the key of the reader, so that drafts of two people in one browser never mix
 * @param mayPublish whether the reader may publish another model
 * @param editLabel the text of the button that begins a draft
 * @param version what the model is called
 * @param origin where it comes from, in a word
 * @param originText where it comes from, in a sentence
 * @param comment why it was published; empty for nothing said
 * @param levels the levels, the lowest first
 * @param likelihoods the steps of likelihood, the smallest first
 * @param severities the steps of severity, the smallest first
 * @param lines the lines of the matrix
 * @param kinds kinds of consequence of which less is borne
 * @param assessor whether somebody may accept what they assessed, in a sentence
 * @param versions the published versions, newest first
 * @param choices the versions that can be compared, the built-in one among them
 * @param run how far the levels have followed
 * @param followers who follows the default, in a sentence; empty for an AIMS
 */
public record ModelPage(
        String aimsName,
        String path,
        String userKey,
        boolean mayPublish,
        String editLabel,
        String version,
        String origin,
        String originText,
        String comment,
        List<LevelPart> levels,
        List<StepPart> likelihoods,
        List<StepPart> severities,
        List<LinePart> lines,
        List<KindPart> kinds,
        String assessor,
        List<VersionPart> versions,
        List<String> choices,
        RunPart run,
        String followers) {

    public ModelPage {
        levels = List.copyOf(levels);
        likelihoods = List.copyOf(likelihoods);
        severities = List.copyOf(severities);
        lines = List.copyOf(lines);
        kinds = List.copyOf(kinds);
        versions = List.copyOf(versions);
        choices = List.copyOf(choices);
    }

    /** A level with what is expected there. */
    public record LevelPart(int rank, String name, String style, String appetite, String layered, String approver) {}

    /**
     * A step.
     *
     * @param full its number and name
     */
    public record StepPart(int number, String name, String full, String meaning) {}

    /** A line of the matrix. */
    public record LinePart(String likelihood, List<CellPart> cells) {
        public LinePart {
            cells = List.copyOf(cells);
        }
    }

    /** A cell of the matrix. */
    public record CellPart(String level, String style) {}

    /** A kind of consequence with what is borne of it, in words. */
    public record KindPart(String name, String text) {}

    /**
     * A version.
     *
     * @param hash the beginning of its hash
     * @param warning what is wrong with it; empty for nothing
     */
    public record VersionPart(
            String version, String origin, String by, String at, String comment, String hash, String warning) {}

    /**
     * How far the levels have followed.
     *
     * @param state {@code running}, {@code finished}, {@code failed} or empty before the first publication
     * @param style the style class of its message
     */
    public record RunPart(String state, String style, String text) {}
}
