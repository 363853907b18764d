/** Fakes of the shared ports and fixtures that tests of every feature use. A fake keeps the contract of its port. */
@NullMarked
package org.aimsforjira.testing;

import org.jspecify.annotations.NullMarked;
