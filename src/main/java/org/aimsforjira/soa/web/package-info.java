/** The page of the Statement of Applicability in the register project. */
@NullMarked
package org.aimsforjira.soa.web;

import org.jspecify.annotations.NullMarked;
