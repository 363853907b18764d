/** The issue navigator: queries, lists of issues with chosen columns, saved filters, export. */
@NullMarked
package org.aimsforjira.host.ui.navigator;

import org.jspecify.annotations.NullMarked;
