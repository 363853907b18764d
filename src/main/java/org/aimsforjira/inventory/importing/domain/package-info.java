/**
 * The import of AI systems from a CSV file, in plain Java: reading, mapping, the plan of every row, and what a second import may
 * change (DESIGN.md, section 5, "Re-import").
 */
@NullMarked
package org.aimsforjira.inventory.importing.domain;

import org.jspecify.annotations.NullMarked;
