/** What the AIMS knows of its AI systems, in plain Java; the systems themselves are Jira issues. */
@NullMarked
package org.aimsforjira.inventory.domain;

import org.jspecify.annotations.NullMarked;
