package com.atlassian.jira.entity.property;

public interface JsonEntityPropertyManager {
    EntityPropertyQuery<?> query();
}
