/** Pages of projects. */
@NullMarked
package org.aimsforjira.host.ui.project;

import org.jspecify.annotations.NullMarked;
