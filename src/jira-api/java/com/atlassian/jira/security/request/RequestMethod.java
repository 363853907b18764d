package com.atlassian.jira.security.request;

// unconfirmed: the constants but GET and POST
public enum RequestMethod {
    GET,
    HEAD,
    POST,
    PUT,
    PATCH,
    DELETE,
    OPTIONS,
    TRACE
}
