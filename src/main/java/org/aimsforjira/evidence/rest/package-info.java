/** Evidence over REST. */
@NullMarked
package org.aimsforjira.evidence.rest;

import org.jspecify.annotations.NullMarked;
