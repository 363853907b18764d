/** The form of the wizard. */
@NullMarked
package org.aimsforjira.setup.web;

import org.jspecify.annotations.NullMarked;
