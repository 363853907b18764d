/** REST of treatments. */
@NullMarked
package org.aimsforjira.treatment.rest;

import org.jspecify.annotations.NullMarked;
