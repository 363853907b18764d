/** The controls of ISO/IEC 42001, Annex A: ids, short titles, our own wording beside them. */
@NullMarked
package org.aimsforjira.catalogue.domain;

import org.jspecify.annotations.NullMarked;
