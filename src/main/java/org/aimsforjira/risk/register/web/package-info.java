/** The page "Risk register". */
@NullMarked
package org.aimsforjira.risk.register.web;

import org.jspecify.annotations.NullMarked;
