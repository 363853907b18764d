/** What people see of the inventory in Jira: the page that lists the AI systems, and the panel on the issue of one. */
@NullMarked
package org.aimsforjira.inventory.web;

import org.jspecify.annotations.NullMarked;
