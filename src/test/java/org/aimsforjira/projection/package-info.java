@NullMarked
package org.aimsforjira.projection;

import org.jspecify.annotations.NullMarked;
