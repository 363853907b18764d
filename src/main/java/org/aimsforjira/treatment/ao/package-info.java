/** Treatments in Active Objects. */
@NullMarked
package org.aimsforjira.treatment.ao;

import org.jspecify.annotations.NullMarked;
