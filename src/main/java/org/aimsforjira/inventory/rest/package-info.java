/** The inventory over REST: {@code /rest/aims/1.0/projects/{key}/systems} and {@code /rest/aims/1.0/systems/{issueKey}}. */
@NullMarked
package org.aimsforjira.inventory.rest;

import org.jspecify.annotations.NullMarked;
