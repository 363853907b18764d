package org.aimsforjira.risk.register.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.risk.register.app.BulkChange;
import org.aimsforjira.risk.register.app.BulkChanges;
import org.aimsforjira.risk.register.rest.BulkJson.BulkRowJson;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Changes of several risks at once. 401 for anonymous visitors; 404 {@code not-found} where the reader may not view the AIMS. */
@Named
@Path("projects/{key}/risks/bulk")
@Produces(MediaType.APPLICATION_JSON)
public class BulkResource {
    private static final String ALREADY = "already";
    private static final String DONE = "done";
    private static final String REFUSED = "refused";

    private final BulkChanges changes;
    private final Answers answers;
    private final Texts texts;

    @Inject
    public BulkResource(BulkChanges changes, Answers answers, Texts texts) {
        this.changes = changes;
        this.answers = answers;
        this.texts = texts;
    }

    /**
     * Links risks to an AI system, or selects controls on them; the body is a {@link BulkBody}. Needs View AIMS, and for each risk Jira's
     * permission to link or to edit it. 200 with a {@link BulkJson} that has a row for each risk: a risk that is refused does not keep
     * the others from it, and none is half changed. 400, and then nothing was changed: {@code risk.bulk-nothing}, {@code
     * risk.bulk-too-many}, {@code risk.bulk-one-thing}, {@code risk.bulk-no-control}, {@code risk.system-unknown}, {@code
     * risk.control-unknown}.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response run(@PathParam("key") String key, InputStream body) {
        return answers.asUser(user -> answers.withBody(
                body,
                BulkBody.class,
                sent -> answers.of(
                        thing(sent)
                                .flatMap(thing -> BulkChange.of(entries(sent.keys()), thing))
                                .flatMap(change -> changes.run(user, key, change)),
                        this::json)));
    }

    private static Outcome<BulkChange.Thing> thing(BulkBody sent) {
        String system = sent.system();
        if ((system == null) == (sent.addControls() == null)) {
            return Outcome.refused(Refusal.invalid("risk.bulk-one-thing"));
        }
        return Outcome.done(
                system == null
                        ? new BulkChange.AddControls(entries(sent.addControls()))
                        : new BulkChange.LinkSystem(system));
    }

    private static List<String> entries(@Nullable List<@Nullable String> sent) {
        return sent == null ? List.of() : sent.stream().filter(Objects::nonNull).toList();
    }

    private BulkJson json(List<BulkChanges.Row> rows) {
        List<BulkRowJson> risks = rows.stream().map(this::row).toList();
        return new BulkJson(count(risks, DONE), count(risks, ALREADY), count(risks, REFUSED), risks);
    }

    private static int count(List<BulkRowJson> risks, String result) {
        return Math.toIntExact(
                risks.stream().filter(risk -> risk.result().equals(result)).count());
    }

    private BulkRowJson row(BulkChanges.Row row) {
        return row.result()
                .fold(
                        found -> said(row.key(), found.already() ? ALREADY : DONE),
                        refusal -> new BulkRowJson(row.key(), REFUSED, refusal.code(), texts.sentence(refusal)));
    }

    private BulkRowJson said(String key, String result) {
        return new BulkRowJson(key, result, "", texts.text("aims.risk.register.bulk." + result));
    }
}
