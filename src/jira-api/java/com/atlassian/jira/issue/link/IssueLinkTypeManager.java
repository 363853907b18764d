package com.atlassian.jira.issue.link;

import java.util.Collection;

public interface IssueLinkTypeManager {
    void createIssueLinkType(String name, String outward, String inward, String style);

    /** System link types are not found. */
    IssueLinkType getIssueLinkType(Long id);

    IssueLinkType getIssueLinkType(Long id, boolean excludeSystemLinks);

    /** Without system link types. */
    Collection<IssueLinkType> getIssueLinkTypes();

    Collection<IssueLinkType> getIssueLinkTypes(boolean excludeSystemLinks);

    Collection<IssueLinkType> getIssueLinkTypesByName(String name);

    Collection<IssueLinkType> getIssueLinkTypesByOutwardDescription(String desc);

    Collection<IssueLinkType> getIssueLinkTypesByInwardDescription(String desc);

    Collection<IssueLinkType> getIssueLinkTypesByStyle(String style);

    void updateIssueLinkType(IssueLinkType issueLinkType, String name, String outward, String inward);

    /** Leaves the links of the type alone. */
    void removeIssueLinkType(Long issueLinkTypeId);
}
