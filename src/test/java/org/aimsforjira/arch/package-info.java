/** The architecture of DESIGN.md, section 7, as tests. */
@NullMarked
package org.aimsforjira.arch;

import org.jspecify.annotations.NullMarked;
