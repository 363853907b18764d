/** REST of the register: saved views, changes of many risks at once, exports. */
@NullMarked
package org.aimsforjira.risk.register.rest;

import org.jspecify.annotations.NullMarked;
