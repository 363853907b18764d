/** The use cases of the Statement of Applicability: view it, decide a control, read a statement's history. */
@NullMarked
package org.aimsforjira.soa.app;

import org.jspecify.annotations.NullMarked;
