/** Benchmarks, and the data they run on. Nothing here is shipped or part of the tests' verdict. */
@NullMarked
package org.aimsforjira.bench;

import org.jspecify.annotations.NullMarked;
