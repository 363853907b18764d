/** The file side of an import: where uploaded files lie, how CSV becomes rows, and the proposals that come with the plugin. */
@NullMarked
package org.aimsforjira.inventory.importing.file;

import org.jspecify.annotations.NullMarked;
