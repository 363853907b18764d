package com.atlassian.crowd.embedded.api;

public interface Group extends Comparable<Group> {
    String getName();
}
