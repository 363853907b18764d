/** What people do with AI risks: raise, rate, select controls, name the systems that are exposed. */
@NullMarked
package org.aimsforjira.risk.app;

import org.jspecify.annotations.NullMarked;
