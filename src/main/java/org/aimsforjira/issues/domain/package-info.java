/** Jira's issues as our use cases see and write them, in plain Java: seen by one person, written once and recorded. */
@NullMarked
package org.aimsforjira.issues.domain;

import org.jspecify.annotations.NullMarked;
