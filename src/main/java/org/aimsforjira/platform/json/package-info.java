/** JSON of our own: request bodies read strictly, resources and stored records as trees. The only place that knows Jackson. */
@NullMarked
package org.aimsforjira.platform.json;

import org.jspecify.annotations.NullMarked;
