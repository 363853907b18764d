/** One suite for each port, run on its fake and on Active Objects: a fake that passes cannot lie. */
@NullMarked
package org.aimsforjira.contract;

import org.jspecify.annotations.NullMarked;
