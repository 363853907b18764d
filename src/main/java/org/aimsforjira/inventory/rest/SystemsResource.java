package org.aimsforjira.inventory.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.aimsforjira.inventory.app.InventoryService;
import org.aimsforjira.inventory.domain.SystemFilter;
import org.aimsforjira.inventory.domain.SystemFilter.Choice;
import org.aimsforjira.inventory.domain.SystemFilter.Owner;
import org.aimsforjira.inventory.domain.SystemFilter.Progress;
import org.aimsforjira.inventory.domain.SystemOrder;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.platform.rest.QueryParams;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The AI systems of a register project. */
@Named
@Path("projects/{key}/systems")
@Produces(MediaType.APPLICATION_JSON)
public class SystemsResource {

    private final InventoryService service;
    private final Answers answers;

    @Inject
    public SystemsResource(InventoryService service, Answers answers) {
        this.service = service;
        this.answers = answers;
    }

    /**
     * One page ({@link SystemsJson}). Needs View AIMS; lists and counts what the reader may see in Jira. 401 for anonymous visitors;
     * 404 {@code not-found}; 400 {@code inventory.sort-unknown}, {@code inventory.option-unknown}, {@code
     * inventory.progress-unknown}, {@code param.*}.
     *
     * @param offset 0 if absent; behind the end it becomes the last page
     * @param limit 1 to 100; 50 if absent
     * @param sort {@code key}, {@code summary}, {@code role}, {@code tier}, {@code regulatory-class}, {@code owner}, {@code
     *     next-review}, {@code status} or {@code updated}; with {@code -} before it the other way round; {@code key} if absent
     * @param tier id of an option, or {@code none}
     * @param role id of an option, or {@code none}
     * @param regulatoryClass id of an option, or {@code none}
     * @param owner a user name, {@code me} or {@code none}
     * @param progress {@code to-do}, {@code in-progress} or {@code done}
     * @param text words, each of which must occur as a beginning; or the key of a system
     */
    @GET
    public Response list(
            @PathParam("key") String key,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("tier") @Nullable String tier,
            @QueryParam("role") @Nullable String role,
            @QueryParam("regulatoryClass") @Nullable String regulatoryClass,
            @QueryParam("owner") @Nullable String owner,
            @QueryParam("progress") @Nullable String progress,
            @QueryParam("text") @Nullable String text) {
        Outcome<SystemFilter> filter = choice("tier", tier)
                .flatMap(oneTier -> choice("role", role)
                        .flatMap(oneRole -> choice("regulatoryClass", regulatoryClass)
                                .flatMap(oneClass -> progress(progress)
                                        .map(oneProgress -> new SystemFilter(
                                                given(text),
                                                oneTier,
                                                oneRole,
                                                oneClass,
                                                Owner.of(given(owner)),
                                                oneProgress)))));
        return answers.asUser(user -> answers.of(
                filter.flatMap(wanted -> order(sort)
                        .flatMap(order -> QueryParams.paging(offset, limit)
                                .flatMap(page -> service.list(user, key, wanted, order, page)))),
                SystemJsonMapper::list));
    }

    private static Outcome<SystemOrder> order(@Nullable String sort) {
        return given(sort).isEmpty()
                ? Outcome.done(SystemOrder.USUAL)
                : orElse(SystemOrder.of(given(sort)), Refusal.invalid("inventory.sort-unknown", given(sort)));
    }

    private static Outcome<Choice> choice(String name, @Nullable String text) {
        return orElse(Choice.of(given(text)), Refusal.invalid("inventory.option-unknown", given(text), name));
    }

    private static Outcome<Optional<Progress>> progress(@Nullable String text) {
        return given(text).isEmpty()
                ? Outcome.done(Optional.empty())
                : orElse(Progress.of(given(text)), Refusal.invalid("inventory.progress-unknown", given(text)))
                        .map(Optional::of);
    }

    private static <T> Outcome<T> orElse(Optional<T> value, Refusal refusal) {
        return value.map(Outcome::done).orElseGet(() -> Outcome.refused(refusal));
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
