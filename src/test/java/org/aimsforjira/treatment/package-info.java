/** The journey from a risk to a ticket with the packaged jar in the host. */
@NullMarked
package org.aimsforjira.treatment;

import org.jspecify.annotations.NullMarked;
