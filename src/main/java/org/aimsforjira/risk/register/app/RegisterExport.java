package org.aimsforjira.risk.register.app;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Consumer;
import org.aimsforjira.risk.register.domain.ShownColumn;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Page;
import org.aimsforjira.shared.Permission;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;

/** The whole register as somebody filtered it, page by page, so that the memory does not grow with it. */
@Named
public class RegisterExport {
    /** How many risks an export has at most. */
    public static final int MAX_ROWS = 20_000;

    private final RiskRegister register;

    @Inject
    public RegisterExport(RiskRegister register) {
        this.register = register;
    }

    /**
     * An export that may begin.
     *
     * @param first the AIMS, and what the steps of ratings are called
     * @param asked what was asked for
     * @param each hands over every risk, in the order asked for
     */
    public record Export(RegisterView first, Asked asked, Consumer<Consumer<RiskRow>> each) {}

    /**
     * Prepares an export of the risks that the person may see. Needs {@link Permission#VIEW_AIMS}. Risks that come, go or move while it
     * runs may be missing or there twice.
     *
     * @return the export; or what {@link RiskRegister#list} refuses, or {@code risk.export-too-many}
     */
    public Outcome<Export> prepare(UserKey user, String projectKey, Asked asked) {
        boolean systems = asked.columns().has(ShownColumn.SYSTEMS);
        return register.list(user, projectKey, asked.filter(), asked.order(), new Page.Request(0, 1))
                .flatMap(first -> first.risks().total() > MAX_ROWS
                        ? Outcome.refused(Refusal.invalid(
                                "risk.export-too-many", first.risks().total(), MAX_ROWS))
                        : Outcome.done(new Export(
                                first,
                                asked,
                                taker -> register.each(
                                        user,
                                        first.aims(),
                                        first.jql(),
                                        first.risks().total(),
                                        systems,
                                        taker))));
    }
}
