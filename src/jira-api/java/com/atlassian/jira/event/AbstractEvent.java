package com.atlassian.jira.event;

import java.util.Date;

public abstract class AbstractEvent {
    private final Date time = new Date();

    public Date getTime() {
        return time;
    }
}
