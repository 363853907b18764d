package com.atlassian.jira.issue.label;

import java.util.Objects;

// unconfirmed (memory only): the constructors; that labels of one issue are equal by their text
public class Label implements Comparable<Label> {
    private final Long id;
    private final Long issueId;
    private final Long customFieldId;
    private final String label;

    public Label(Long id, Long issueId, String label) {
        this(id, issueId, null, label);
    }

    public Label(Long id, Long issueId, Long customFieldId, String label) {
        this.id = id;
        this.issueId = issueId;
        this.customFieldId = customFieldId;
        this.label = label;
    }

    public Long getId() {
        return id;
    }

    public Long getIssue() {
        return issueId;
    }

    public Long getCustomFieldId() {
        return customFieldId;
    }

    public String getLabel() {
        return label;
    }

    @Override
    public int compareTo(Label other) {
        return label.compareTo(other.label);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Label that
                && Objects.equals(issueId, that.issueId)
                && Objects.equals(customFieldId, that.customFieldId)
                && Objects.equals(label, that.label);
    }

    @Override
    public int hashCode() {
        return Objects.hash(issueId, customFieldId, label);
    }

    @Override
    public String toString() {
        return label;
    }
}
