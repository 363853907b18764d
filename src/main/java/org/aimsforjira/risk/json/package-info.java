/** Reads the starter library of AI risks from the plugin's resources. */
@NullMarked
package org.aimsforjira.risk.json;

import org.jspecify.annotations.NullMarked;
