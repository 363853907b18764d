package org.aimsforjira.risk.register.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aimsforjira.platform.csv.CsvReport;
import org.aimsforjira.platform.rest.Answers;
import org.aimsforjira.platform.table.TableReport;
import org.aimsforjira.platform.table.XlsxReport;
import org.aimsforjira.risk.register.app.Asked;
import org.aimsforjira.risk.register.app.RegisterExport;
import org.aimsforjira.risk.register.app.RegisterExport.Export;

/**
 * The register as a file, with the parameters of the list for filters, order and columns. Needs View AIMS; it holds the risks that the
 * reader may see in Jira. 401 for anonymous visitors; 404 {@code not-found} where the reader may not view the AIMS; 400 {@code
 * risk.export-too-many} beyond {@value RegisterExport#MAX_ROWS} risks, and what the list refuses. Cells that a spreadsheet would
 * calculate are neutralised.
 */
@Named
@Path("projects/{key}/risks/export")
public class ExportResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RegisterExport exports;
    private final RegisterTable table;
    private final Answers answers;

    @Inject
    public ExportResource(RegisterExport exports, RegisterTable table, Answers answers) {
        this.exports = exports;
        this.table = table;
        this.answers = answers;
    }

    private interface Opener {
        TableReport open(OutputStream out) throws IOException;
    }

    /** As CSV in UTF-8. */
    @GET
    @Path("csv")
    @Produces("text/csv")
    public Response csv(@PathParam("key") String key, @Context UriInfo address) {
        return export(key, address, "csv", "text/csv; charset=UTF-8", CsvReport::new);
    }

    /** As a workbook with one sheet. */
    @GET
    @Path("xlsx")
    @Produces(XLSX)
    public Response xlsx(@PathParam("key") String key, @Context UriInfo address) {
        return export(key, address, "xlsx", XLSX, out -> new XlsxReport(out, table.title()));
    }

    private Response export(String key, UriInfo address, String ending, String type, Opener opener) {
        return answers.asUser(user -> Asked.of(
                        name -> Optional.ofNullable(address.getQueryParameters().getFirst(name))
                                .map(String::strip)
                                .orElse(""))
                .flatMap(asked -> exports.prepare(user, key, asked))
                .fold(
                        export -> Response.ok(body(export, opener), type)
                                .header(
                                        "Content-Disposition",
                                        "attachment; filename=\"" + key.strip().toLowerCase(Locale.ROOT) + "-risks."
                                                + ending + "\"")
                                .header("Cache-Control", "no-store")
                                .build(),
                        answers::refused));
    }

    private StreamingOutput body(Export export, Opener opener) {
        return out -> {
            try (TableReport report = opener.open(out)) {
                report.row(table.headings(export.asked().columns()));
                export.each()
                        .accept(row -> write(
                                report,
                                table.cells(export.first(), row, export.asked().columns())));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        };
    }

    private static void write(TableReport report, List<String> cells) {
        try {
            report.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
