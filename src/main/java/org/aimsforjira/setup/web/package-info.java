/** The administrator's pages of set-up: wizard and health. */
@NullMarked
package org.aimsforjira.setup.web;

import org.jspecify.annotations.NullMarked;
