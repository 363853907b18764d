/** Evidence that a control operates (ISO/IEC 42001, 7.5 and 9.1): what counts, and what it says, in plain Java. */
@NullMarked
package org.aimsforjira.evidence.domain;

import org.jspecify.annotations.NullMarked;
