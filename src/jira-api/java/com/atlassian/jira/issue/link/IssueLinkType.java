package com.atlassian.jira.issue.link;

public interface IssueLinkType extends Comparable<IssueLinkType> {
    Long getId();

    String getName();

    String getOutward();

    String getInward();

    String getStyle();

    boolean isSubTaskLinkType();

    boolean isSystemLinkType();
}
