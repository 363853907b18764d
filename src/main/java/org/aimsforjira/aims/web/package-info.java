/** Who sees the pages of an AIMS. */
@NullMarked
package org.aimsforjira.aims.web;

import org.jspecify.annotations.NullMarked;
