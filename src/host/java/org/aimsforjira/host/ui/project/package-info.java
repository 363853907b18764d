/** The pages of a project with the navigation at the left. */
@NullMarked
package org.aimsforjira.host.ui.project;

import org.jspecify.annotations.NullMarked;
