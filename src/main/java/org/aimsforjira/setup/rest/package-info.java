/** Health as JSON, for administrators and their monitoring. */
@NullMarked
package org.aimsforjira.setup.rest;

import org.jspecify.annotations.NullMarked;
