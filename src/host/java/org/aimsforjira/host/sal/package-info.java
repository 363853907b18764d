/** The services that Atlassian products share: events, jobs, locks, caches, settings, transactions, texts. */
@NullMarked
package org.aimsforjira.host.sal;

import org.jspecify.annotations.NullMarked;
