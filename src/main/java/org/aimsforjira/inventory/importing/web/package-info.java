/** The page on which AI systems are imported. User guide: src/docs/user/import-ai-systems.md. */
@NullMarked
package org.aimsforjira.inventory.importing.web;

import org.jspecify.annotations.NullMarked;
