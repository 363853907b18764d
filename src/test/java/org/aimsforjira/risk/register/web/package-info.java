/** Tests of the address of the register. */
@NullMarked
package org.aimsforjira.risk.register.web;

import org.jspecify.annotations.NullMarked;
