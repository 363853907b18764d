/** What all REST resources share: bodies read strictly, answers and errors of one shape. */
@NullMarked
package org.aimsforjira.platform.rest;

import org.jspecify.annotations.NullMarked;
