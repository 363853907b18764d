/** The Statement of Applicability over REST: {@code /rest/aims/1.0/projects/{key}/soa}. */
@NullMarked
package org.aimsforjira.soa.rest;

import org.jspecify.annotations.NullMarked;
