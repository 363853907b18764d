/** Reads the catalogue from the plugin's resources. */
@NullMarked
package org.aimsforjira.catalogue.json;

import org.jspecify.annotations.NullMarked;
