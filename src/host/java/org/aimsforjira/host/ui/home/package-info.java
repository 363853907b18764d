/** Dashboard, list of projects, search by key. */
@NullMarked
package org.aimsforjira.host.ui.home;

import org.jspecify.annotations.NullMarked;
