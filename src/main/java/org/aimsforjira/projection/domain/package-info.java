/** What the work in Jira says about an AIMS, kept so that pages are fast, and made again from Jira at any time (ADR 024). */
@NullMarked
package org.aimsforjira.projection.domain;

import org.jspecify.annotations.NullMarked;
