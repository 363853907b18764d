/** The treatment plan over REST. */
@NullMarked
package org.aimsforjira.treatment.plan.rest;

import org.jspecify.annotations.NullMarked;
