package org.aimsforjira.descriptor;

import java.util.List;

/** All guards. */
final class Guards {

    static final List<Guard> ALL = List.of(
            new KeyGuard(),
            new DescriptorClassGuard(),
            new ForeignClassGuard(),
            new ScannerIndexGuard(),
            new TextGuard(),
            new TemplateGuard(),
            new TableGuard());

    private Guards() {}
}
