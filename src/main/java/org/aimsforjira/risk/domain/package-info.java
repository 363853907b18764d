/** AI risks (ISO/IEC 42001, 6.1.2 and 8.2): issues of the register that need controls, in plain Java. */
@NullMarked
package org.aimsforjira.risk.domain;

import org.jspecify.annotations.NullMarked;
