package org.aimsforjira.setup.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aimsforjira.platform.i18n.Texts;
import org.aimsforjira.setup.app.SetupService;
import org.aimsforjira.setup.app.SetupService.OffScreens;
import org.aimsforjira.setup.app.SetupService.Preview;
import org.aimsforjira.setup.domain.SetupRequest;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.Outcome;
import org.aimsforjira.shared.Refusal;
import org.aimsforjira.shared.UserKey;
import org.jspecify.annotations.Nullable;

/**
 * The wizard: choose, preview, result. {@code /secure/admin/AimsSetup!default.jspa}, for administrators who have entered their
 * password again.
 */
@WebSudoRequired
@SupportedMethods({RequestMethod.GET})
public class SetupAction extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;

    private static final String CHOOSE = "input";
    private static final String PREVIEW = "preview";
    private static final String RESULT = "result";
    private static final String RESOURCE = "org.aimsforjira.aims-for-jira:setup-resources";

    private final transient SetupService service;
    private final transient SetupPages pages;
    private final transient Texts texts;
    private final transient PageBuilderService pageBuilder;
    private transient @Nullable SetupPage page;
    private transient @Nullable PreviewPage preview;
    private transient @Nullable ResultPage result;
    private String digest = "";
    private String aims = "";

    @Inject
    public SetupAction(
            SetupService service, SetupPages pages, Texts texts, @ComponentImport PageBuilderService pageBuilder) {
        this.service = service;
        this.pages = pages;
        this.texts = texts;
        this.pageBuilder = pageBuilder;
    }

    /** The fingerprint of the preview that is confirmed. */
    public void setDigest(String digest) {
        this.digest = digest;
    }

    /** The id of the AIMS to repair. */
    public void setAims(String aims) {
        this.aims = aims;
    }

    /** For the template of the first page. */
    public @Nullable SetupPage getPage() {
        return page;
    }

    /** For the template of the preview. */
    public @Nullable PreviewPage getPreview() {
        return preview;
    }

    /** For the template of the result. */
    public @Nullable ResultPage getResult() {
        return result;
    }

    @Override
    protected String doExecute() {
        return doDefault();
    }

    /** The first page. */
    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        return choose(SetupForm.empty(), Map.of(), List.of());
    }

    /** The first page again, with everything that was filled in. */
    @SupportedMethods({RequestMethod.POST})
    public String doBack() {
        return choose(form(), Map.of(), List.of());
    }

    /** What would be done; changes nothing. */
    @SupportedMethods({RequestMethod.POST})
    public String doPreview() {
        SetupForm form = form();
        Map<String, String> errors = new LinkedHashMap<>();
        SetupRequest request = form.request(errors);
        if (!errors.isEmpty()) {
            return choose(form, sentences(errors), List.of());
        }
        return service.preview(user(), request)
                .fold(
                        plan -> preview(form, plan, ""),
                        refusal -> choose(form, Map.of(), List.of(texts.sentence(refusal))));
    }

    /** The preview for an AIMS that is there: whatever is missing. */
    @SupportedMethods({RequestMethod.GET})
    public String doRepair() {
        Outcome<SetupRequest> request = aimsId().flatMap(id -> service.repairing(user(), id));
        return request.flatMap(wishes -> service.preview(user(), wishes))
                .fold(
                        plan -> preview(SetupForm.of(plan.request()), plan, ""),
                        refusal -> choose(SetupForm.empty(), Map.of(), List.of(texts.sentence(refusal))));
    }

    /** Does what the preview showed. */
    @SupportedMethods({RequestMethod.POST})
    @RequiresXsrfCheck
    public String doApply() {
        SetupForm form = form();
        Map<String, String> errors = new LinkedHashMap<>();
        SetupRequest request = form.request(errors);
        if (!errors.isEmpty()) {
            return choose(form, sentences(errors), List.of());
        }
        return service.apply(user(), request, digest)
                .fold(
                        done -> {
                            require();
                            result = pages.result(done, offScreens(), form);
                            return RESULT;
                        },
                        refusal -> notApplied(form, request, refusal));
    }

    private String notApplied(SetupForm form, SetupRequest request, Refusal refusal) {
        String sentence = texts.sentence(refusal);
        return service.preview(user(), request)
                .fold(plan -> preview(form, plan, sentence), other -> choose(form, Map.of(), List.of(sentence)));
    }

    private String preview(SetupForm form, Preview plan, String warning) {
        if (!plan.problems().isEmpty()) {
            Map<String, String> errors = new LinkedHashMap<>();
            plan.problems()
                    .forEach(problem -> errors.putIfAbsent(
                            problem.field(),
                            texts.text(
                                    "aims.setup.problem." + problem.code(),
                                    problem.params().toArray())));
            return choose(form, errors, List.of());
        }
        require();
        preview = pages.preview(plan, offScreens(), warning);
        return PREVIEW;
    }

    private String choose(SetupForm form, Map<String, String> fieldErrors, List<String> errors) {
        require();
        Outcome<SetupPage> made = service.existing(user())
                .flatMap(existing -> service.choices(user())
                        .map(choices -> pages.choose(existing, choices, form, fieldErrors, errors)));
        return made.fold(
                shown -> {
                    page = shown;
                    return CHOOSE;
                },
                refusal -> PERMISSION_VIOLATION_RESULT);
    }

    private Map<String, String> sentences(Map<String, String> codes) {
        Map<String, String> sentences = new LinkedHashMap<>();
        codes.forEach((field, code) -> sentences.put(field, texts.text("aims.setup.problem." + code)));
        return sentences;
    }

    private List<OffScreens> offScreens() {
        return service.offScreens(user()).fold(found -> found, refusal -> List.of());
    }

    private SetupForm form() {
        return SetupForm.of(getHttpRequest().getParameterMap());
    }

    private Outcome<AimsId> aimsId() {
        try {
            return Outcome.done(new AimsId(Long.parseLong(aims)));
        } catch (IllegalArgumentException e) {
            return Outcome.refused(Refusal.notFound());
        }
    }

    private UserKey user() {
        return new UserKey(getLoggedInUser().getKey());
    }

    private void require() {
        pageBuilder.assembler().resources().requireWebResource(RESOURCE);
    }
}
