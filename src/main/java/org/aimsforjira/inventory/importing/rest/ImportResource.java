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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.aimsforjira.inventory.importing.app.ImportControl;
import org.aimsforjira.inventory.importing.app.ImportQueries;
import org.aimsforjira.inventory.importing.app.ImportService;
import org.aimsforjira.inventory.importing.app.ImportView;
import org.aimsforjira.inventory.importing.domain.RowFilter;
import org.aimsforjira.inventory.importing.domain.RowOutcome;
import org.aimsforjira.inventory.importing.domain.RowRecord;
import org.aimsforjira.platform.csv.CsvReport;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.platform.rest.QueryParams;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.jspecify.annotations.Nullable;

/**
 * One import of AI systems. All methods need Edit AIMS: 401 for anonymous visitors, 404 {@code not-found} where the reader may not view
 * the AIMS or there is no such import, 403 {@code permission-missing} for those who may only view.
 */
@Named
@Path("imports/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    private final ImportService service;
    private final ImportControl control;
    private final ImportQueries queries;
    private final ImportJsonMapper json;
    private final ImportTexts words;
    private final Answers answers;

    @Inject
    public ImportResource(
            ImportService service,
            ImportControl control,
            ImportQueries queries,
            ImportJsonMapper json,
            ImportTexts words,
            Answers answers) {
        this.service = service;
        this.control = control;
        this.queries = queries;
        this.json = json;
        this.words = words;
        this.answers = answers;
    }

    @GET
    public Response get(@PathParam("id") String id) {
        return view(id, queries::get);
    }

    /** The columns with what was decided or what we propose ({@link ColumnsJson}). */
    @GET
    @Path("columns")
    public Response columns(@PathParam("id") String id) {
        return answers.asUser(user ->
                answers.of(number(id).flatMap(number -> queries.columns(user, number)), json::columns));
    }

    /**
     * Decides columns and words; the body is a {@link MappingBody}. 409 {@code changed-meanwhile} when it is based on an older
     * version, {@code import.mapping-fixed} once the import was run.
     */
    @PUT
    @Path("mapping")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(@PathParam("id") String id, InputStream body) {
        return answers.asUser(user ->
                answers.withBody(body, MappingBody.class, sent -> answers.of(decided(user, id, sent), json::view)));
    }

    private Outcome<ImportView> decided(UserKey user, String id, MappingBody sent) {
        Integer version = sent.version();
        if (version == null) {
            return Outcome.refused(Refusal.invalid("import.field-missing", "version"));
        }
        return number(id)
                .flatMap(number -> sent.mapping().flatMap(mapping -> service.decide(user, number, version, mapping)));
    }

    /** The words of the choice columns ({@link ChoicesJson}). 409 {@code import.no-mapping} before the columns are decided. */
    @GET
    @Path("choices")
    public Response choices(@PathParam("id") String id) {
        return answers.asUser(user ->
                answers.of(number(id).flatMap(number -> queries.choices(user, number)), json::choices));
    }

    /** Asks for a preview, made in the background: nothing is written to Jira. 409 when another import is at work. */
    @POST
    @Path("preview")
    public Response preview(@PathParam("id") String id) {
        return view(id, control::preview);
    }

    /** Asks for the import itself, made in the background as the caller. 403 {@code import.create-missing}. */
    @POST
    @Path("run")
    public Response run(@PathParam("id") String id) {
        return view(id, control::run);
    }

    /** Goes on with an import that was interrupted, cancelled or stopped. */
    @POST
    @Path("resume")
    public Response resume(@PathParam("id") String id) {
        return view(id, control::resume);
    }

    /** Ends the job after the rows that it is writing. */
    @POST
    @Path("cancel")
    public Response cancel(@PathParam("id") String id) {
        return view(id, control::cancel);
    }

    /** Removes the import, its file and its report; the issues stay. 409 {@code import.running} while a job is at work. */
    @DELETE
    public Response discard(@PathParam("id") String id) {
        return answers.asUser(user -> answers.nothing(number(id).flatMap(number -> control.discard(user, number))));
    }

    /**
     * Rows of the preview or the report ({@link RowsJson}).
     *
     * @param outcome only rows with this outcome
     * @param notices {@code true}: only rows with a remark
     * @param live {@code true}: only systems that the file says are in use
     */
    @GET
    @Path("rows")
    public Response rows(
            @PathParam("id") String id,
            @QueryParam("outcome") @Nullable String outcome,
            @QueryParam("notices") @Nullable String notices,
            @QueryParam("live") @Nullable String live,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        return answers.asUser(user -> answers.of(
                number(id)
                        .flatMap(number -> filter(outcome, notices, live)
                                .flatMap(filter -> QueryParams.paging(offset, limit)
                                        .flatMap(request -> queries.rows(user, number, filter, request)))),
                json::rows));
    }

    /** The whole report as a CSV file in the reader's language; cells that a spreadsheet would calculate are neutralised. */
    @GET
    @Path("report.csv")
    @Produces("text/csv")
    public Response report(@PathParam("id") String id) {
        return answers.asUser(user -> number(id)
                .flatMap(number -> queries.report(user, number))
                .fold(report -> download(id, report), answers::refused));
    }

    private Response download(String id, ImportQueries.Report report) {
        StreamingOutput body = out -> {
            try (CsvReport csv = new CsvReport(out)) {
                csv.row(words.reportHeadings());
                report.each().accept(row -> csv.row(cells(row)));
            }
        };
        return Response.ok(body, "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"aims-import-" + id.strip() + ".csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private List<String> cells(RowRecord row) {
        return List.of(
                row.row() == 0 ? "" : Integer.toString(row.row()),
                row.line() == 0 ? "" : Long.toString(row.line()),
                words.outcome(row.outcome()),
                row.issueKey(),
                row.title(),
                row.externalId(),
                String.join(", ", row.changes().stream().map(words::field).toList()),
                String.join(", ", row.kept().stream().map(words::field).toList()),
                row.live() ? words.yes() : "",
                String.join(" ", words.notices(row.notices())));
    }

    private Response view(String id, BiFunction<UserKey, Long, Outcome<ImportView>> use) {
        return answers.asUser(user -> answers.of(number(id).flatMap(number -> use.apply(user, number)), json::view));
    }

    /** An id that is no number names no import. */
    private static Outcome<Long> number(String id) {
        return QueryParams.number("id", id, 0, 1, Long.MAX_VALUE)
                .fold(Outcome::done, refusal -> Outcome.refused(Refusal.notFound()));
    }

    private static Outcome<RowFilter> filter(
            @Nullable String outcome, @Nullable String notices, @Nullable String live) {
        boolean noticesOnly = "true".equals(notices);
        boolean liveOnly = "true".equals(live);
        if (outcome == null || outcome.isBlank()) {
            return Outcome.done(new RowFilter(Optional.empty(), noticesOnly, liveOnly));
        }
        String wanted = outcome.strip().toUpperCase(Locale.ROOT);
        return Stream.of(RowOutcome.values())
                .filter(value -> value.name().equals(wanted))
                .findFirst()
                .map(value -> Outcome.done(new RowFilter(Optional.of(value), noticesOnly, liveOnly)))
                .orElseGet(() -> Outcome.refused(Refusal.invalid("import.outcome-unknown", wanted)));
    }
}
