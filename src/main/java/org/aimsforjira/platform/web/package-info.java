/** What all pages share: paging links, the common style and scripts. */
@NullMarked
package org.aimsforjira.platform.web;

import org.jspecify.annotations.NullMarked;
