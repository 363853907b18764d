package org.aimsforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.event.ProjectCreatedEvent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.option.OptionSet;
import com.atlassian.jira.issue.fields.option.OptionSetManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.util.ErrorCollection;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.aimsforjira.host.jira.screen.Screens;
import org.junit.jupiter.api.Test;

/** Projects, issue types, custom fields with contexts and options, screens, and values of issues. */
abstract class FieldsContract extends JiraContract {
    private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private CustomField field(String name, String type, String searcher, JiraContextNode context, IssueType... types)
            throws Exception {
        CustomFieldManager fields = service(CustomFieldManager.class);
        List<IssueType> issueTypes = new ArrayList<>(List.of(types));
        if (types.length == 0) {
            issueTypes.add(null);
        }
        CustomField made = fields.createCustomField(
                name,
                "about " + name,
                fields.getCustomFieldType(TYPES + type),
                fields.getCustomFieldSearcher(TYPES + searcher),
                List.of(context),
                issueTypes);
        onDefaultScreen(made.getId());
        return made;
    }

    private void onDefaultScreen(String fieldId) {
        service(FieldScreenManager.class)
                .getFieldScreen(FieldScreen.DEFAULT_SCREEN_ID)
                .getTab(0)
                .addFieldScreenLayoutItem(fieldId);
    }

    private FieldConfig config(CustomField field) {
        return field.getConfigurationSchemes().get(0).getOneAndOnlyConfig();
    }

    private List<Option> options(CustomField field, String... values) {
        return service(OptionsManager.class).createOptions(config(field), null, 0L, List.of(values));
    }

    private IssueType type(String name) {
        return service(IssueTypeManager.class).getIssueTypes().stream()
                .filter(type -> type.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private IssueInputParameters input(String projectKey) {
        return service(IssueService.class)
                .newIssueInputParameters()
                .setProjectId(project(projectKey).getId())
                .setIssueTypeId(type("Task").getId())
                .setSummary("with fields")
                .setReporterId("risklead");
    }

    private IssueService.CreateValidationResult check(IssueInputParameters input) {
        return service(IssueService.class).validateCreate(user("risklead"), input);
    }

    private MutableIssue create(IssueInputParameters input) {
        IssueService.CreateValidationResult checked = check(input);
        assertTrue(checked.isValid(), () -> checked.getErrorCollection().toString());
        return service(IssueService.class).create(user("risklead"), checked).getIssue();
    }

    private MutableIssue reread(MutableIssue issue) {
        return service(IssueManager.class).getIssueObject(issue.getId());
    }

    // Jira's REST documentation of fields: types and their searchers by complete module key.
    @Test
    void everyStockTypeKeepsItsValue() throws Exception {
        CustomField text = field("T text", "textfield", "textsearcher", GlobalIssueContext.getInstance());
        CustomField area = field("T area", "textarea", "textsearcher", GlobalIssueContext.getInstance());
        CustomField url = field("T url", "url", "exacttextsearcher", GlobalIssueContext.getInstance());
        CustomField number = field("T number", "float", "exactnumber", GlobalIssueContext.getInstance());
        CustomField day = field("T day", "datepicker", "daterange", GlobalIssueContext.getInstance());
        CustomField person =
                field("T person", "userpicker", "userpickergroupsearcher", GlobalIssueContext.getInstance());
        CustomField labels = field("T labels", "labels", "labelsearcher", GlobalIssueContext.getInstance());
        CustomField radio = field("T radio", "radiobuttons", "multiselectsearcher", GlobalIssueContext.getInstance());
        CustomField checks =
                field("T checks", "multicheckboxes", "multiselectsearcher", GlobalIssueContext.getInstance());
        Option yes = options(radio, "yes", "no").get(0);
        List<Option> boxes = options(checks, "a", "b", "c");
        MutableIssue issue = reread(create(input("SHOP")
                .addCustomFieldValue(text.getId(), "one line")
                .addCustomFieldValue(area.getId(), "line\nline")
                .addCustomFieldValue(url.getId(), "https://example.com/a")
                .addCustomFieldValue(number.getIdAsLong(), "1,234.5")
                .addCustomFieldValue(day.getId(), "24/Dec/26")
                .addCustomFieldValue(person.getId(), "auditor")
                .addCustomFieldValue(labels.getId(), "red green", "blue")
                .addCustomFieldValue(radio.getId(), yes.getOptionId().toString())
                .addCustomFieldValue(
                        checks.getId(),
                        boxes.get(2).getOptionId().toString(),
                        boxes.get(0).getOptionId().toString())));
        assertEquals("one line", issue.getCustomFieldValue(text));
        assertEquals("line\nline", issue.getCustomFieldValue(area));
        assertEquals("https://example.com/a", issue.getCustomFieldValue(url));
        assertEquals(1234.5, issue.getCustomFieldValue(number));
        assertEquals(Timestamp.valueOf(LocalDate.of(2026, 12, 24).atStartOfDay()), issue.getCustomFieldValue(day));
        assertEquals(user("auditor"), issue.getCustomFieldValue(person));
        assertEquals(3, ((Collection<?>) issue.getCustomFieldValue(labels)).size());
        assertEquals(yes, issue.getCustomFieldValue(radio));
        assertEquals(List.of(boxes.get(0), boxes.get(2)), issue.getCustomFieldValue(checks));
    }

    @Test
    void badValuesAreRefusedWithTheIdOfTheField() throws Exception {
        CustomField text = field("B text", "textfield", "textsearcher", GlobalIssueContext.getInstance());
        CustomField url = field("B url", "url", "exacttextsearcher", GlobalIssueContext.getInstance());
        CustomField number = field("B number", "float", "exactnumber", GlobalIssueContext.getInstance());
        CustomField day = field("B day", "datepicker", "daterange", GlobalIssueContext.getInstance());
        CustomField person =
                field("B person", "userpicker", "userpickergroupsearcher", GlobalIssueContext.getInstance());
        CustomField one = field("B one", "select", "multiselectsearcher", GlobalIssueContext.getInstance());
        CustomField other = field("B other", "select", "multiselectsearcher", GlobalIssueContext.getInstance());
        Option foreign = options(other, "of another field").get(0);
        Map<String, String> errors = check(input("SHOP")
                        .addCustomFieldValue(text.getId(), "x".repeat(256))
                        .addCustomFieldValue(url.getId(), "no address")
                        .addCustomFieldValue(number.getId(), "12abc")
                        .addCustomFieldValue(day.getId(), "2026-12-24")
                        .addCustomFieldValue(person.getId(), "whoever")
                        .addCustomFieldValue(one.getId(), foreign.getOptionId().toString()))
                .getErrorCollection()
                .getErrors();
        Stream.of(text, url, number, day, person, one)
                .forEach(field -> assertNotNull(errors.get(field.getId()), field.getName()));
        assertEquals(6, errors.size(), errors::toString);
    }

    @Test
    void datesAndNumbersAreReadInTheLanguageOfTheUser() throws Exception {
        CustomField number = field("L number", "float", "exactnumber", GlobalIssueContext.getInstance());
        CustomField day = field("L day", "datepicker", "daterange", GlobalIssueContext.getInstance());
        jira.users().setLocale(user("risklead"), Locale.GERMAN);
        try {
            MutableIssue issue = create(input("SHOP")
                    .addCustomFieldValue(number.getId(), "1.234,5")
                    .addCustomFieldValue(day.getId(), "24/Dez./26"));
            assertEquals(1234.5, issue.getCustomFieldValue(number));
            assertFalse(check(input("SHOP").addCustomFieldValue(day.getId(), "24/Dec/26"))
                    .isValid());
        } finally {
            jira.users().setLocale(user("risklead"), Locale.ENGLISH);
        }
    }

    // Jira's documentation, "Configuring custom field contexts": a disabled option stays where it is and cannot be
    // chosen anew.
    @Test
    void disabledOptionsStayAndCannotBeChosen() throws Exception {
        CustomField select = field("D select", "select", "multiselectsearcher", GlobalIssueContext.getInstance());
        Option option = options(select, "fading", "fresh").get(0);
        MutableIssue issue = create(input("SHOP")
                .addCustomFieldValue(select.getId(), option.getOptionId().toString()));
        service(OptionsManager.class).disableOption(option);
        assertTrue(service(OptionsManager.class)
                .findByOptionId(option.getOptionId())
                .getDisabled());
        assertEquals(option, reread(issue).getCustomFieldValue(select));
        assertFalse(check(input("SHOP")
                        .addCustomFieldValue(
                                select.getId(), option.getOptionId().toString()))
                .isValid());
        IssueService.UpdateValidationResult keeping = service(IssueService.class)
                .validateUpdate(
                        user("risklead"),
                        issue.getId(),
                        service(IssueService.class)
                                .newIssueInputParameters()
                                .addCustomFieldValue(
                                        select.getId(), option.getOptionId().toString()));
        assertTrue(keeping.isValid());
        service(OptionsManager.class).enableOption(option);
        assertTrue(check(input("SHOP")
                        .addCustomFieldValue(
                                select.getId(), option.getOptionId().toString()))
                .isValid());
    }

    @Test
    void aRenamedOptionIsReadWithItsTextOfNow() throws Exception {
        CustomField select = field("R select", "select", "multiselectsearcher", GlobalIssueContext.getInstance());
        Option option = options(select, "old text").get(0);
        MutableIssue issue = create(input("SHOP")
                .addCustomFieldValue(select.getId(), option.getOptionId().toString()));
        service(OptionsManager.class).setValue(option, "new text");
        assertEquals("new text", ((Option) reread(issue).getCustomFieldValue(select)).getValue());
    }

    @Test
    void optionsHaveUniqueIdsAndAnOrder() throws Exception {
        CustomField first = field("O first", "multiselect", "multiselectsearcher", GlobalIssueContext.getInstance());
        CustomField second = field("O second", "multiselect", "multiselectsearcher", GlobalIssueContext.getInstance());
        List<Option> one = options(first, "same", "other");
        List<Option> two = options(second, "same");
        assertNotEquals(one.get(0).getOptionId(), two.get(0).getOptionId());
        Options list = service(OptionsManager.class).getOptions(config(first));
        assertEquals(
                List.of("same", "other"), list.stream().map(Option::getValue).toList());
        assertEquals(one.get(1), list.getOptionForValue("other", null));
        list.moveToLastSequence(list.get(0));
        assertEquals(
                List.of("other", "same"),
                service(OptionsManager.class).getOptions(config(first)).stream()
                        .map(Option::getValue)
                        .toList());
        service(OptionsManager.class).createOption(config(first), null, null, "last");
        assertEquals(
                "last",
                service(OptionsManager.class).getOptions(config(first)).get(2).getValue());
        assertThrows(
                IllegalArgumentException.class,
                () -> service(OptionsManager.class).createOption(config(first), null, null, " "));
    }

    @Test
    void aFieldHoldsOnlyInItsContext() throws Exception {
        CustomField shopOnly = field(
                "C shop",
                "textfield",
                "textsearcher",
                new ProjectContext(project("SHOP").getId()));
        CustomField bugsOnly =
                field("C bugs", "textfield", "textsearcher", GlobalIssueContext.getInstance(), type("Bug"));
        MutableIssue inShop = create(input("SHOP").addCustomFieldValue(shopOnly.getId(), "here"));
        MutableIssue inCare = create(input("CARE")
                .addCustomFieldValue(shopOnly.getId(), "not here")
                .addCustomFieldValue(bugsOnly.getId(), "not a bug"));
        assertEquals("here", reread(inShop).getCustomFieldValue(shopOnly));
        assertNull(reread(inCare).getCustomFieldValue(shopOnly));
        assertNull(reread(inCare).getCustomFieldValue(bugsOnly));
        assertNull(shopOnly.getRelevantConfig(inCare));
        assertNotNull(shopOnly.getRelevantConfig(inShop));
        assertTrue(shopOnly.isInScope(project("SHOP"), List.of(type("Task").getId())));
        assertFalse(bugsOnly.isInScope(project("SHOP"), List.of(type("Task").getId())));
        assertFalse(shopOnly.isGlobal());
        assertEquals(List.of(project("SHOP")), shopOnly.getAssociatedProjectObjects());
    }

    @Test
    void everyContextHasOptionsOfItsOwn() throws Exception {
        CustomField select = field(
                "X select",
                "select",
                "multiselectsearcher",
                new ProjectContext(project("SHOP").getId()));
        Option inShop = options(select, "equal text").get(0);
        FieldConfigSchemeManager schemes = service(FieldConfigSchemeManager.class);
        FieldConfigScheme second = schemes.createFieldConfigScheme(
                new FieldConfigScheme.Builder()
                        .setName("Second")
                        .setDescription("")
                        .toFieldConfigScheme(),
                List.of(new ProjectContext(project("CARE").getId())),
                Collections.singletonList(null),
                select);
        Option inCare =
                service(OptionsManager.class).createOption(second.getOneAndOnlyConfig(), null, 0L, "equal text");
        assertNotEquals(inShop.getOptionId(), inCare.getOptionId());
        assertTrue(check(input("CARE")
                        .addCustomFieldValue(
                                select.getId(), inCare.getOptionId().toString()))
                .isValid());
        assertFalse(check(input("CARE")
                        .addCustomFieldValue(
                                select.getId(), inShop.getOptionId().toString()))
                .isValid());
        assertEquals(2, schemes.getConfigSchemesForField(select).size());

        FieldConfigScheme widened = schemes.updateFieldConfigScheme(
                second,
                List.of(
                        new ProjectContext(project("CARE").getId()),
                        new ProjectContext(project("AIMS").getId())),
                select);
        assertEquals(2, widened.getAssociatedProjectIds().size());
        assertEquals(List.of(inCare), service(OptionsManager.class).getOptions(widened.getOneAndOnlyConfig()));
        schemes.removeSchemeAssociation(
                List.of(new ProjectContext(project("AIMS").getId())), select);
        assertEquals(
                1,
                schemes.getFieldConfigScheme(second.getId())
                        .getAssociatedProjectIds()
                        .size());
    }

    @Test
    void equalNamesAreAllowedAndFieldsAreFoundById() throws Exception {
        CustomField one = field("Twin", "textfield", "textsearcher", GlobalIssueContext.getInstance());
        CustomField two = field("Twin", "textfield", "textsearcher", GlobalIssueContext.getInstance());
        CustomFieldManager fields = service(CustomFieldManager.class);
        assertNotEquals(one.getId(), two.getId());
        assertTrue(one.getIdAsLong() >= 10_000);
        assertEquals(2, fields.getCustomFieldObjectsByName("Twin").size());
        assertEquals(one, fields.getCustomFieldObject("customfield_" + one.getIdAsLong()));
        assertNull(fields.getCustomFieldObject("customfield_1"));
        assertNull(fields.getCustomFieldType(TYPES + "nosuchtype"));
        fields.removeCustomField(two);
        assertNull(fields.getCustomFieldObject(two.getId()));
        assertEquals(List.of(one), List.copyOf(fields.getCustomFieldObjectsByName("Twin")));
    }

    @Test
    void historyKeepsIdsAndTextsOfOptions() throws Exception {
        CustomField several =
                field("H several", "multiselect", "multiselectsearcher", GlobalIssueContext.getInstance());
        List<Option> options = options(several, "one", "two");
        MutableIssue issue = reread(create(input("SHOP")));
        issue.setCustomFieldValue(several, options);
        service(IssueManager.class)
                .updateIssue(
                        user("risklead"), issue, UpdateIssueRequest.builder().build());
        var item = jira.issues().history().of(issue.getId()).get(0).items().get(0);
        assertTrue(item.custom());
        assertEquals("H several", item.field());
        assertEquals("[" + options.get(0).getOptionId() + ", " + options.get(1).getOptionId() + "]", item.newValue());
        assertEquals("one,two", item.newText());
        MutableIssue again = reread(issue);
        again.setCustomFieldValue(several, List.of(options.get(1), options.get(0)));
        service(IssueManager.class)
                .updateIssue(
                        user("risklead"), again, UpdateIssueRequest.builder().build());
        assertEquals(1, jira.issues().history().of(issue.getId()).size());
        assertThrows(IllegalArgumentException.class, () -> {
            MutableIssue wrong = reread(issue);
            wrong.setCustomFieldValue(several, "text");
            service(IssueManager.class)
                    .updateIssue(
                            user("risklead"),
                            wrong,
                            UpdateIssueRequest.builder().build());
        });
    }

    // IssueService looks at the fields of the screen only, unless the screen check is skipped.
    @Test
    void fieldsOffTheScreenCountOnlyWithoutTheScreenCheck() throws Exception {
        CustomField hidden = field("S hidden", "textfield", "textsearcher", GlobalIssueContext.getInstance());
        service(FieldScreenManager.class).removeFieldScreenItems(hidden.getId());
        assertNull(
                create(input("SHOP").addCustomFieldValue(hidden.getId(), "no")).getCustomFieldValue(hidden));
        IssueInputParameters skipping = input("SHOP").addCustomFieldValue(hidden.getId(), "yes");
        skipping.setSkipScreenCheck(true);
        assertEquals("yes", reread(create(skipping)).getCustomFieldValue(hidden));
    }

    @Test
    void requiredFieldsAreAskedFor() throws Exception {
        CustomField must = field(
                "M must",
                "textfield",
                "textsearcher",
                new ProjectContext(project("CARE").getId()));
        jira.screens().configure(Screens.DEFAULT_LAYOUT, must.getId(), true, false);
        try {
            ErrorCollection errors = check(input("CARE")).getErrorCollection();
            assertEquals("M must is required.", errors.getErrors().get(must.getId()));
            assertTrue(check(input("CARE").addCustomFieldValue(must.getId(), "there"))
                    .isValid());
            assertTrue(check(input("SHOP")).isValid(), "no context in SHOP");
        } finally {
            jira.screens().configure(Screens.DEFAULT_LAYOUT, must.getId(), false, false);
        }
    }

    @Test
    void defaultValuesAreAppliedOnRequestOnly() throws Exception {
        CustomField select = field("V select", "select", "multiselectsearcher", GlobalIssueContext.getInstance());
        Option option = options(select, "usual").get(0);
        select.getCustomFieldType().setDefaultValue(config(select), option);
        assertNull(create(input("SHOP")).getCustomFieldValue(select));
        IssueInputParameters applying = input("SHOP");
        applying.setApplyDefaultValuesWhenParameterNotProvided(true);
        assertEquals(option, create(applying).getCustomFieldValue(select));
    }

    @Test
    void newIssueTypesJoinTheDefaultSchemeOnly() {
        IssueType made = service(IssueTypeManager.class).createIssueType("Odd Job", "", null);
        IssueTypeSchemeManager schemes = service(IssueTypeSchemeManager.class);
        assertTrue(project("SHOP").getIssueTypes().contains(made));
        assertFalse(project("AIMS").getIssueTypes().contains(made));
        FieldConfigScheme aims = schemes.getConfigScheme(project("AIMS"));
        assertFalse(schemes.isDefaultIssueTypeScheme(aims));
        OptionSet set = service(OptionSetManager.class).getOptionsForConfig(aims.getOneAndOnlyConfig());
        set.addOption("issuetype", made.getId());
        schemes.update(aims, set.getOptionIds());
        assertTrue(project("AIMS").getIssueTypes().contains(made));
        assertThrows(
                IllegalArgumentException.class,
                () -> service(IssueTypeManager.class).createIssueType("odd job", "", null));
        assertEquals(
                List.of(project("AIMS")),
                schemes.getConfigScheme(project("AIMS")).getAssociatedProjectObjects());
    }

    @Test
    void aProjectCanGetScreensOfItsOwn() throws Exception {
        CustomField special = service(CustomFieldManager.class)
                .createCustomField(
                        "P special",
                        "",
                        service(CustomFieldManager.class).getCustomFieldType(TYPES + "textfield"),
                        null,
                        List.of(GlobalIssueContext.getInstance()),
                        Collections.singletonList(null));
        FieldScreenFactory factory = service(FieldScreenFactory.class);
        FieldScreen screen = factory.createScreen();
        screen.setName("Own screen");
        screen.store();
        screen.addTab("Only").addFieldScreenLayoutItem("summary");
        screen.getTab(0).addFieldScreenLayoutItem(special.getId());
        FieldScreenScheme scheme = factory.createFieldScreenScheme();
        scheme.setName("Own scheme");
        scheme.store();
        FieldScreenSchemeItem item = factory.createFieldScreenSchemeItem();
        item.setIssueOperation(IssueOperations.CREATE_ISSUE_OPERATION);
        item.setFieldScreen(screen);
        scheme.addFieldScreenSchemeItem(item);
        FieldScreenSchemeItem rest = factory.createFieldScreenSchemeItem();
        rest.setFieldScreen(service(FieldScreenManager.class).getFieldScreen(1L));
        scheme.addFieldScreenSchemeItem(rest);
        IssueTypeScreenScheme own = factory.createIssueTypeScreenScheme();
        own.setName("Own issue type screen scheme");
        own.store();
        IssueTypeScreenSchemeEntity entity = factory.createIssueTypeScreenSchemeEntity();
        entity.setFieldScreenScheme(scheme);
        own.addEntity(entity);
        IssueTypeScreenSchemeManager manager = service(IssueTypeScreenSchemeManager.class);
        Project care = project("CARE");
        manager.addSchemeAssociation(care, own);
        try {
            String task = type("Task").getId();
            assertTrue(jira.screens()
                    .fields(care, task, IssueOperations.CREATE_ISSUE_OPERATION)
                    .contains(special.getId()));
            assertFalse(jira.screens()
                    .fields(care, task, IssueOperations.EDIT_ISSUE_OPERATION)
                    .contains(special.getId()));
            assertEquals(own, manager.getIssueTypeScreenScheme(care));
        } finally {
            manager.associateWithDefaultScheme(care);
        }
        assertTrue(manager.getIssueTypeScreenScheme(care).isDefault());
        assertThrows(IllegalArgumentException.class, () -> screen.getTab(0).addFieldScreenLayoutItem("summary"));
    }

    // Atlassian, "Changing the project key format": ([A-Z][A-Z]+), at most 10 characters, unique.
    @Test
    void projectsAreValidatedAndCreatedWithDefaultSchemes() {
        ProjectService projects = service(ProjectService.class);
        ProjectCreationData.Builder good = new ProjectCreationData.Builder()
                .withName("Fresh Project")
                .withKey("FRESH")
                .withLead(user("risklead"))
                .withType("business");
        assertTrue(projects.validateCreateProject(user("risklead"), good.build())
                .getErrorCollection()
                .getReasons()
                .contains(ErrorCollection.Reason.FORBIDDEN));
        for (String key : List.of("", "a", "A", "fresh", "A1", "1A", "LONGLONGLONG", "SHOP")) {
            assertNotNull(
                    projects.validateCreateProject(
                                    user("admin"), good.withKey(key).build())
                            .getErrorCollection()
                            .getErrors()
                            .get("projectKey"),
                    key);
        }
        good.withKey("FRESH");
        assertNotNull(projects.validateCreateProject(
                        user("admin"), good.withName("shop platform").build())
                .getErrorCollection()
                .getErrors()
                .get("projectName"));
        ProjectService.CreateProjectValidationResult checked = projects.validateCreateProject(
                user("admin"), good.withName("Fresh Project").build());
        assertTrue(checked.isValid());
        Project made = projects.createProject(checked);
        assertEquals("FRESH", made.getKey());
        assertEquals(made, project("FRESH"));
        assertEquals(made.getId(), events.of(ProjectCreatedEvent.class).get(0).getId());
        assertTrue(service(IssueTypeSchemeManager.class)
                .isDefaultIssueTypeScheme(service(IssueTypeSchemeManager.class).getConfigScheme(made)));
        assertFalse(projects.getProjectByKey(user("outsider"), "FRESH").isValid());
        assertTrue(projects.getProjectByKey(user("admin"), "FRESH").isValid());
    }
}
