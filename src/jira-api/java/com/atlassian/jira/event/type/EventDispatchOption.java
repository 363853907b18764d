package com.atlassian.jira.event.type;

// unconfirmed: that it is an interface, and the shape of Factory beyond get(Long)
public interface EventDispatchOption {
    EventDispatchOption DO_NOT_DISPATCH = new Factory(null);
    EventDispatchOption ISSUE_UPDATED = new Factory(EventType.ISSUE_UPDATED_ID);
    EventDispatchOption ISSUE_DELETED = new Factory(EventType.ISSUE_DELETED_ID);

    boolean isEventBeingSent();

    Long getEventTypeId();

    final class Factory implements EventDispatchOption {
        private final Long eventTypeId;

        private Factory(Long eventTypeId) {
            this.eventTypeId = eventTypeId;
        }

        public static EventDispatchOption get(Long eventTypeId) {
            return new Factory(eventTypeId);
        }

        @Override
        public boolean isEventBeingSent() {
            return eventTypeId != null;
        }

        @Override
        public Long getEventTypeId() {
            return eventTypeId;
        }
    }
}
