@NullMarked
package org.aimsforjira.risk.json;

import org.jspecify.annotations.NullMarked;
