/** Assesses AI risks and keeps the record of it: one writer, whoever rated and however. */
@NullMarked
package org.aimsforjira.risk.assessment.app;

import org.jspecify.annotations.NullMarked;
