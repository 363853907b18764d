/** Risk models over REST. */
@NullMarked
package org.aimsforjira.risk.model.rest;

import org.jspecify.annotations.NullMarked;
