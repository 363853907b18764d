/** Pages of issues. */
@NullMarked
package org.aimsforjira.host.ui.issue;

import org.jspecify.annotations.NullMarked;
