/** What a risk model may be, and its versions. */
@NullMarked
package org.aimsforjira.risk.model.domain;

import org.jspecify.annotations.NullMarked;
