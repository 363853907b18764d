package com.atlassian.query.order;

public enum SortOrder {
    ASC,
    DESC;

    public static SortOrder parseString(String sortOrder) {
        return DESC.name().equalsIgnoreCase(sortOrder) ? DESC : ASC;
    }
}
