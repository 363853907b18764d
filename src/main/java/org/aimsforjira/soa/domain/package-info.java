/**
 * What an AIMS says about each control of Annex A, and the rules of ISO/IEC 42001, 6.1.3 for saying it. User guide:
 * {@code src/docs/user/statement-of-applicability.md}.
 */
@NullMarked
package org.aimsforjira.soa.domain;

import org.jspecify.annotations.NullMarked;
