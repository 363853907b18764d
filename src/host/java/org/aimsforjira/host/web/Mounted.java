package org.aimsforjira.host.web;

import jakarta.servlet.Servlet;

/**
 * A servlet and where it answers.
 *
 * @param urlPattern pattern below the context path, as in a deployment descriptor: {@code /browse/*}
 * @param servlet the servlet
 */
public record Mounted(String urlPattern, Servlet servlet) {}
