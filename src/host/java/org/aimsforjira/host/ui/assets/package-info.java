/** Scripts, styles and pictures of the host's pages. */
@NullMarked
package org.aimsforjira.host.ui.assets;

import org.jspecify.annotations.NullMarked;
