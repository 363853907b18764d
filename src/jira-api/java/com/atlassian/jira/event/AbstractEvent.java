package com.atlassian.jira.event;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

// unconfirmed: the constructors
public abstract class AbstractEvent {
    protected final Date time;
    protected final Map<String, Object> params;

    public AbstractEvent() {
        this(new HashMap<>());
    }

    public AbstractEvent(Map<String, Object> params) {
        this.time = new Date();
        this.params = params;
    }

    public Date getTime() {
        return time;
    }

    public Map<String, Object> getParams() {
        return params;
    }
}
