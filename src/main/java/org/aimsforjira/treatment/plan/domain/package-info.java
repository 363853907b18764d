/** The treatment plan (ISO/IEC 42001, 6.1.3 and 8.3): what is frozen by an approval and what moved since, in plain Java. */
@NullMarked
package org.aimsforjira.treatment.plan.domain;

import org.jspecify.annotations.NullMarked;
