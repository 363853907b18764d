/** The import of AI systems as use cases: upload, mapping, preview, run, resume, report. */
@NullMarked
package org.aimsforjira.inventory.importing.app;

import org.jspecify.annotations.NullMarked;
