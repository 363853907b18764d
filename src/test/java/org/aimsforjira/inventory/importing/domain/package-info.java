/** Tests of reading, mapping and planning rows. */
@NullMarked
package org.aimsforjira.inventory.importing.domain;

import org.jspecify.annotations.NullMarked;
