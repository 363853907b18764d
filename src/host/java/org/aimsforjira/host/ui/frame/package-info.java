/** What every page of the host has in common: header, navigation, footer, texts, the handling of a request. */
@NullMarked
package org.aimsforjira.host.ui.frame;

import org.jspecify.annotations.NullMarked;
