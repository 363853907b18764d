/** Assessments of AI risks (ISO/IEC 42001, 6.1.2 and 8.2): what was judged, by whom and on what grounds; in plain Java. */
@NullMarked
package org.aimsforjira.risk.assessment.domain;

import org.jspecify.annotations.NullMarked;
