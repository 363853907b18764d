/** Tests. */
@NullMarked
package org.aimsforjira.risk.model.domain;

import org.jspecify.annotations.NullMarked;
