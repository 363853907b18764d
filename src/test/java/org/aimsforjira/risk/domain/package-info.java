/** Rules about risks, tried without Jira. */
@NullMarked
package org.aimsforjira.risk.domain;

import org.jspecify.annotations.NullMarked;
