package org.aimsforjira.setup.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What plays which role in this Jira, by stored id. Read by every feature; written by set-up only. Cached: a look-up costs no
 * query. Empty where set-up has not been run or the piece has been deleted in Jira.
 */
public interface JiraPieces {

    /** The id of the issue type, as Jira writes it. */
    Optional<String> issueType(IssueTypeRole role);

    /** The number of the custom field: 10201 for {@code customfield_10201}. */
    Optional<Long> field(FieldRole role);

    /**
     * The options of a select field in the context of a register project, enabled and disabled, in Jira's order. Empty for fields
     * without options and where the field is missing.
     *
     * @param projectId the register project; any for global fields
     */
    List<OptionRef> options(FieldRole role, long projectId);

    /**
     * The keys of the options of a field by Jira's id of the option: {@code A.6.2.4}, {@code critical}. They hold whatever an
     * administrator calls the option; options that set-up does not know have none.
     *
     * @param projectId the register project; any for global fields
     */
    Map<Long, String> optionKeys(FieldRole role, long projectId);

    /** The id of the link type. */
    Optional<Long> linkType(LinkTypeRole role);

    /** The ids of the resolutions that mean "not carried out" in the AIMS of this register project. */
    Set<String> notCarriedOut(long projectId);

    /**
     * An option of a select field.
     *
     * @param id Jira's id of the option; unique over all contexts
     * @param value its text in Jira, as it reads now
     * @param disabled whether an administrator disabled it
     */
    record OptionRef(long id, String value, boolean disabled) {}
}
