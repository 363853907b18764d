@NullMarked
package org.aimsforjira.search.jira;

import org.jspecify.annotations.NullMarked;
