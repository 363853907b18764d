/** Traces and states of projections in Active Objects. */
@NullMarked
package org.aimsforjira.projection.ao;

import org.jspecify.annotations.NullMarked;
