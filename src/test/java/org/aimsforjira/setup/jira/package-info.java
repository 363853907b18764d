/** Set-up's adapters on the services of the development host, on its databases. */
@NullMarked
package org.aimsforjira.setup.jira;

import org.jspecify.annotations.NullMarked;
