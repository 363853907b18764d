@NullMarked
package org.aimsforjira.issues.app;

import org.jspecify.annotations.NullMarked;
