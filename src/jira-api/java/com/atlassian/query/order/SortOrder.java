package com.atlassian.query.order;

// unconfirmed (memory only): parseString
public enum SortOrder {
    ASC,
    DESC;

    public static SortOrder parseString(String sortOrder) {
        return DESC.name().equalsIgnoreCase(sortOrder) ? DESC : ASC;
    }
}
