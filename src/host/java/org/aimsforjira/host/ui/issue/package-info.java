/** Pages about one issue: view, create, edit, comment, delete; and lists of issues. */
@NullMarked
package org.aimsforjira.host.ui.issue;

import org.jspecify.annotations.NullMarked;
