/** Tables for the rules of set-up. */
@NullMarked
package org.aimsforjira.setup.domain;

import org.jspecify.annotations.NullMarked;
