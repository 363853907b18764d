/** What people do with treatments: create, link, change, and see what a ticket is for. */
@NullMarked
package org.aimsforjira.treatment.app;

import org.jspecify.annotations.NullMarked;
