/** The audit trail over REST. */
@NullMarked
package org.aimsforjira.audit.rest;

import org.jspecify.annotations.NullMarked;
