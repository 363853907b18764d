/** The use cases of evidence: see what an issue proves, mark it, list what is marked. */
@NullMarked
package org.aimsforjira.evidence.app;

import org.jspecify.annotations.NullMarked;
