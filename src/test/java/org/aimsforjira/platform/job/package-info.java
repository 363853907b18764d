@NullMarked
package org.aimsforjira.platform.job;

import org.jspecify.annotations.NullMarked;
