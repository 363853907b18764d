package org.aimsforjira.inventory.importing.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aimsforjira.inventory.importing.app.ImportControl;
import org.aimsforjira.inventory.importing.app.ImportQueries;
import org.aimsforjira.inventory.importing.app.ImportService;
import org.aimsforjira.inventory.importing.app.ImportView;
import org.aimsforjira.inventory.importing.domain.RowFilter;
import org.aimsforjira.inventory.importing.domain.RowOutcome;
import org.aimsforjira.platform.csv.CsvReport;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.platform.rest.QueryParams;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.jspecify.annotations.Nullable;

/**
 * One import, step by step. All methods: 401 for anonymous visitors; 404 {@code not-found} where there is none or the reader may not
 * view its AIMS; 403 {@code permission-missing} without Edit AIMS.
 */
@Named
@Path("imports/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {
    private static final MediaType CSV = new MediaType("text", "csv", "UTF-8");

    private final ImportService service;
    private final ImportControl control;
    private final ImportQueries queries;
    private final ImportJsonMapper json;
    private final ImportTexts texts;
    private final Answers answers;

    @Inject
    public ImportsResource(
            ImportService service,
            ImportControl control,
            ImportQueries queries,
            ImportJsonMapper json,
            ImportTexts texts,
            Answers answers) {
        this.service = service;
        this.control = control;
        this.queries = queries;
        this.json = json;
        this.texts = texts;
        this.answers = answers;
    }

    /** The import ({@link ImportJson}); asked again and again while a job works. Needs Edit AIMS. */
    @GET
    public Response get(@PathParam("id") String id) {
        return view(id, queries::get);
    }

    /** The columns with what was decided or is proposed ({@link ColumnsJson}). Needs Edit AIMS. */
    @GET
    @Path("columns")
    public Response columns(@PathParam("id") String id) {
        return answer(id, queries::columns, json::columns);
    }

    /**
     * The words of the choice columns with what was decided and is proposed ({@link ChoicesJson}). Needs Edit AIMS. 409 {@code
     * import.no-mapping}, {@code import.file-gone}; 400 {@code import.column-is-no-choice}.
     */
    @GET
    @Path("choices")
    public Response choices(@PathParam("id") String id) {
        return answer(id, queries::choices, json::choices);
    }

    /**
     * Decides columns and words; the body is a {@link MappingBody}. Needs Edit AIMS. 200 with the import. 400 {@code json.*} or
     * {@code import.*} for what cannot be; 409 {@code changed-meanwhile}, {@code import.mapping-fixed}, {@code
     * import.setup-incomplete}.
     */
    @PUT
    @Path("mapping")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(@PathParam("id") String id, InputStream body) {
        return answers.asUser(user -> answers.withBody(body, MappingBody.class, sent -> {
            Integer version = sent.version();
            return answers.of(
                    sent.mapping()
                            .flatMap(mapping -> number(id)
                                    .flatMap(importId ->
                                            service.decide(user, importId, version == null ? -1 : version, mapping))),
                    json::json);
        }));
    }

    /** Works out the preview in the background. Needs Edit AIMS. 202 with the import; 409 {@code import.*}. */
    @POST
    @Path("preview")
    public Response preview(@PathParam("id") String id) {
        return accepted(id, control::preview);
    }

    /**
     * Rows of the preview or, after a run, of the report ({@link RowJson}), with the import. Needs Edit AIMS.
     *
     * @param offset 0 if absent
     * @param limit 1 to 100; 50 if absent
     * @param outcome rows with this outcome only; 400 {@code import.outcome-unknown}
     * @param notices {@code true}: rows with a notice only
     * @param live {@code true}: systems that the file says are in use
     */
    @GET
    @Path("preview")
    public Response rows(
            @PathParam("id") String id,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("outcome") @Nullable String outcome,
            @QueryParam("notices") @Nullable String notices,
            @QueryParam("live") @Nullable String live) {
        return answers.asUser(user -> answers.of(
                number(id)
                        .flatMap(importId -> QueryParams.paging(offset, limit)
                                .flatMap(request -> outcome(outcome)
                                        .flatMap(wanted -> queries.rows(
                                                user,
                                                importId,
                                                new RowFilter(wanted, "true".equals(notices), "true".equals(live)),
                                                request)))),
                json::rows));
    }

    /**
     * Imports in the background, as the person who asks. Needs Edit AIMS and Jira's Create Issues. 202 with the import; 403 {@code
     * import.create-missing}; 409 {@code import.*}.
     */
    @POST
    @Path("run")
    public Response run(@PathParam("id") String id) {
        return accepted(id, control::run);
    }

    /** Goes on with an import that was interrupted, cancelled or stopped. Needs the same as a run, and answers the same. */
    @POST
    @Path("resume")
    public Response resume(@PathParam("id") String id) {
        return accepted(id, control::resume);
    }

    /** Ends the job after the rows that it is writing. Needs Edit AIMS. 202 with the import. */
    @POST
    @Path("cancel")
    public Response cancel(@PathParam("id") String id) {
        return accepted(id, control::cancel);
    }

    /** Removes the import, its file and its report; the issues stay. Needs Edit AIMS. 204; 409 {@code import.running}. */
    @DELETE
    public Response discard(@PathParam("id") String id) {
        return answers.asUser(user -> answers.nothing(number(id).flatMap(importId -> control.discard(user, importId))));
    }

    /**
     * The whole report as CSV, in the reader's language: UTF-8 with byte order mark; cells that a spreadsheet would compute begin
     * with an apostrophe. Needs Edit AIMS.
     */
    @GET
    @Path("report.csv")
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    public Response report(@PathParam("id") String id) {
        return answers.asUser(user ->
                number(id).flatMap(importId -> queries.report(user, importId)).fold(this::download, answers::refused));
    }

    private Response download(ImportQueries.Report report) {
        boolean done = report.view().run().state().hasWritten();
        StreamingOutput rows = out -> {
            try (CsvReport csv = new CsvReport(out)) {
                csv.row(texts.reportHeadings());
                report.each().accept(row -> csv.row(texts.reportRow(row, done)));
            }
        };
        return Response.ok(rows, CSV)
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"import-" + report.view().run().id() + "-report.csv\"")
                .build();
    }

    private static Outcome<Optional<RowOutcome>> outcome(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Outcome.done(Optional.empty());
        }
        for (RowOutcome outcome : RowOutcome.values()) {
            if (outcome.name().equals(name)) {
                return Outcome.done(Optional.of(outcome));
            }
        }
        String known = Arrays.stream(RowOutcome.values()).map(Enum::name).collect(Collectors.joining(", "));
        return Outcome.refused(
                Refusal.invalid("import.outcome-unknown", name.length() > 40 ? name.substring(0, 40) : name, known));
    }

    private Response view(String id, BiFunction<UserKey, Long, Outcome<ImportView>> use) {
        return answer(id, use, json::json);
    }

    private Response accepted(String id, BiFunction<UserKey, Long, Outcome<ImportView>> use) {
        return answers.asUser(user -> answers.of(
                Response.Status.ACCEPTED, number(id).flatMap(importId -> use.apply(user, importId)), json::json));
    }

    private <T> Response answer(String id, BiFunction<UserKey, Long, Outcome<T>> use, Function<? super T, ?> toJson) {
        return answers.asUser(user -> answers.of(number(id).flatMap(importId -> use.apply(user, importId)), toJson));
    }

    /** The id in the address; one that is no number names nothing. */
    private static Outcome<Long> number(String id) {
        return id.matches("\\d{1,18}") ? Outcome.done(Long.parseLong(id)) : Outcome.refused(Refusal.notFound());
    }
}
