@NullMarked
package org.aimsforjira.risk.register.ao;

import org.jspecify.annotations.NullMarked;
