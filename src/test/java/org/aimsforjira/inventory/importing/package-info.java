/** Tests of the import with the packaged jar in a running host. */
@NullMarked
package org.aimsforjira.inventory.importing;

import org.jspecify.annotations.NullMarked;
