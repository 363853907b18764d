/** The Statement of Applicability with the packaged plugin. */
@NullMarked
package org.aimsforjira.soa;

import org.jspecify.annotations.NullMarked;
