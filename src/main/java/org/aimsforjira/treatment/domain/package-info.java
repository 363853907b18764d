/** Treatment of AI risks (ISO/IEC 42001, 6.1.3 and 8.3): ordinary issues that treat a risk, in plain Java. */
@NullMarked
package org.aimsforjira.treatment.domain;

import org.jspecify.annotations.NullMarked;
