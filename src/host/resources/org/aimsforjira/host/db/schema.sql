-- Tables of the host. Names follow Jira's published database schema where there is one, so that people who know Jira find their way.
-- Points in time are milliseconds since 1970 (UTC); yes and no are BOOLEAN. ${text} is a text of any length.

CREATE TABLE IF NOT EXISTS sequence_value_item (seq_name VARCHAR(60) PRIMARY KEY, seq_id BIGINT NOT NULL);

-- Users and groups
CREATE TABLE IF NOT EXISTS app_user (
  id BIGINT PRIMARY KEY, user_key VARCHAR(255) NOT NULL UNIQUE, user_name VARCHAR(255) NOT NULL,
  lower_user_name VARCHAR(255) NOT NULL UNIQUE, display_name VARCHAR(255) NOT NULL, lower_display_name VARCHAR(255) NOT NULL,
  email VARCHAR(255) NOT NULL, active BOOLEAN NOT NULL, credential VARCHAR(255) NOT NULL,
  locale VARCHAR(30), time_zone VARCHAR(60), created BIGINT NOT NULL);
CREATE INDEX IF NOT EXISTS user_display ON app_user (lower_display_name);
CREATE TABLE IF NOT EXISTS cwd_group (
  id BIGINT PRIMARY KEY, group_name VARCHAR(255) NOT NULL, lower_group_name VARCHAR(255) NOT NULL UNIQUE, description VARCHAR(255));
CREATE TABLE IF NOT EXISTS cwd_membership (
  group_id BIGINT NOT NULL, user_id BIGINT NOT NULL, PRIMARY KEY (group_id, user_id));
CREATE INDEX IF NOT EXISTS membership_user ON cwd_membership (user_id);
CREATE TABLE IF NOT EXISTS property_entry (
  entity_name VARCHAR(60) NOT NULL, entity_id BIGINT NOT NULL, property_key VARCHAR(255) NOT NULL, property_value ${text},
  PRIMARY KEY (entity_name, entity_id, property_key));

-- Roles and permissions
CREATE TABLE IF NOT EXISTS projectrole (id BIGINT PRIMARY KEY, pname VARCHAR(255) NOT NULL UNIQUE, description VARCHAR(2000));
CREATE TABLE IF NOT EXISTS projectroleactor (
  id BIGINT PRIMARY KEY, pid BIGINT NOT NULL, projectroleid BIGINT NOT NULL, roletype VARCHAR(255) NOT NULL,
  roletypeparameter VARCHAR(255) NOT NULL, UNIQUE (pid, projectroleid, roletype, roletypeparameter));
CREATE INDEX IF NOT EXISTS role_player ON projectroleactor (roletype, roletypeparameter);
CREATE TABLE IF NOT EXISTS globalpermissionentry (
  id BIGINT PRIMARY KEY, permission VARCHAR(255) NOT NULL, group_id VARCHAR(255));
CREATE TABLE IF NOT EXISTS permissionscheme (id BIGINT PRIMARY KEY, pname VARCHAR(255) NOT NULL, description VARCHAR(2000));
CREATE TABLE IF NOT EXISTS schemepermissions (
  id BIGINT PRIMARY KEY, scheme BIGINT NOT NULL, permission_key VARCHAR(255) NOT NULL, perm_type VARCHAR(255) NOT NULL,
  perm_parameter VARCHAR(255));
CREATE INDEX IF NOT EXISTS permission_scheme ON schemepermissions (scheme, permission_key);

-- Projects
CREATE TABLE IF NOT EXISTS project (
  id BIGINT PRIMARY KEY, pkey VARCHAR(255) NOT NULL UNIQUE, originalkey VARCHAR(255) NOT NULL, pname VARCHAR(255) NOT NULL,
  lower_pname VARCHAR(255) NOT NULL UNIQUE, description ${text}, url VARCHAR(255), lead_key VARCHAR(255) NOT NULL,
  projecttype VARCHAR(255) NOT NULL, assigneetype BIGINT NOT NULL, pcounter BIGINT NOT NULL, archived BOOLEAN NOT NULL,
  permissionscheme BIGINT NOT NULL, issuetypescreenscheme BIGINT NOT NULL, fieldlayout BIGINT NOT NULL);
CREATE TABLE IF NOT EXISTS project_key (
  id BIGINT PRIMARY KEY, project_id BIGINT NOT NULL, project_key VARCHAR(255) NOT NULL UNIQUE);

-- Constants
CREATE TABLE IF NOT EXISTS issuetype (
  id VARCHAR(60) PRIMARY KEY, seq_no BIGINT NOT NULL, pname VARCHAR(60) NOT NULL, pstyle VARCHAR(60), description ${text},
  avatar BIGINT);
CREATE TABLE IF NOT EXISTS issuestatus (
  id VARCHAR(60) PRIMARY KEY, seq_no BIGINT NOT NULL, pname VARCHAR(60) NOT NULL, description ${text},
  statuscategory BIGINT NOT NULL);
CREATE TABLE IF NOT EXISTS priority (
  id VARCHAR(60) PRIMARY KEY, seq_no BIGINT NOT NULL, pname VARCHAR(60) NOT NULL, description ${text}, iconurl VARCHAR(255),
  status_color VARCHAR(60), is_default BOOLEAN NOT NULL);
CREATE TABLE IF NOT EXISTS resolution (
  id VARCHAR(60) PRIMARY KEY, seq_no BIGINT NOT NULL, pname VARCHAR(60) NOT NULL, description ${text});

-- Custom fields, their contexts and options; issue type schemes are contexts of the field "issuetype", as in Jira
CREATE TABLE IF NOT EXISTS customfield (
  id BIGINT PRIMARY KEY, customfieldtypekey VARCHAR(255) NOT NULL, customfieldsearcherkey VARCHAR(255),
  cfname VARCHAR(255) NOT NULL, description ${text});
CREATE TABLE IF NOT EXISTS fieldconfigscheme (
  id BIGINT PRIMARY KEY, configname VARCHAR(255) NOT NULL, description ${text}, fieldid VARCHAR(60) NOT NULL);
CREATE INDEX IF NOT EXISTS fcs_field ON fieldconfigscheme (fieldid);
CREATE TABLE IF NOT EXISTS fieldconfiguration (
  id BIGINT PRIMARY KEY, configname VARCHAR(255) NOT NULL, description ${text}, fieldid VARCHAR(60) NOT NULL,
  default_value ${text});
CREATE TABLE IF NOT EXISTS fieldconfigschemeissuetype (
  id BIGINT PRIMARY KEY, issuetype VARCHAR(60), fieldconfigscheme BIGINT NOT NULL, fieldconfiguration BIGINT NOT NULL);
CREATE INDEX IF NOT EXISTS fcs_scheme ON fieldconfigschemeissuetype (fieldconfigscheme);
CREATE TABLE IF NOT EXISTS configurationcontext (
  id BIGINT PRIMARY KEY, project BIGINT, customfield VARCHAR(60) NOT NULL, fieldconfigscheme BIGINT NOT NULL);
CREATE INDEX IF NOT EXISTS confcontext ON configurationcontext (fieldconfigscheme);
CREATE TABLE IF NOT EXISTS optionconfiguration (
  id BIGINT PRIMARY KEY, fieldid VARCHAR(60) NOT NULL, optionid VARCHAR(60) NOT NULL, fieldconfig BIGINT NOT NULL,
  seq_no BIGINT NOT NULL);
CREATE INDEX IF NOT EXISTS optionconfig ON optionconfiguration (fieldconfig);
CREATE TABLE IF NOT EXISTS customfieldoption (
  id BIGINT PRIMARY KEY, customfield BIGINT NOT NULL, customfieldconfig BIGINT NOT NULL, parentoptionid BIGINT,
  seq_no BIGINT NOT NULL, customvalue VARCHAR(255) NOT NULL, disabled BOOLEAN NOT NULL);
CREATE INDEX IF NOT EXISTS cf_cfoption ON customfieldoption (customfieldconfig);

-- Screens and field configurations
CREATE TABLE IF NOT EXISTS fieldscreen (id BIGINT PRIMARY KEY, pname VARCHAR(255) NOT NULL, description VARCHAR(255));
CREATE TABLE IF NOT EXISTS fieldscreentab (
  id BIGINT PRIMARY KEY, pname VARCHAR(255) NOT NULL, seq_no BIGINT NOT NULL, fieldscreen BIGINT NOT NULL);
CREATE TABLE IF NOT EXISTS fieldscreenlayoutitem (
  id BIGINT PRIMARY KEY, fieldidentifier VARCHAR(255) NOT NULL, seq_no BIGINT NOT NULL, fieldscreentab BIGINT NOT NULL);
CREATE TABLE IF NOT EXISTS fieldscreenscheme (id BIGINT PRIMARY KEY, pname VARCHAR(255) NOT NULL, description VARCHAR(255));
CREATE TABLE IF NOT EXISTS fieldscreenschemeitem (
  id BIGINT PRIMARY KEY, operation BIGINT, fieldscreen BIGINT NOT NULL, fieldscreenscheme BIGINT NOT NULL);
CREATE TABLE IF NOT EXISTS issuetypescreenscheme (id BIGINT PRIMARY KEY, pname VARCHAR(255) NOT NULL, description VARCHAR(255));
CREATE TABLE IF NOT EXISTS issuetypescreenschemeentity (
  id BIGINT PRIMARY KEY, issuetype VARCHAR(60), scheme BIGINT NOT NULL, fieldscreenscheme BIGINT NOT NULL);
CREATE TABLE IF NOT EXISTS fieldlayout (id BIGINT PRIMARY KEY, pname VARCHAR(255) NOT NULL, description VARCHAR(255));
CREATE TABLE IF NOT EXISTS fieldlayoutitem (
  id BIGINT PRIMARY KEY, fieldlayout BIGINT NOT NULL, fieldidentifier VARCHAR(255) NOT NULL, ishidden BOOLEAN NOT NULL,
  isrequired BOOLEAN NOT NULL, UNIQUE (fieldlayout, fieldidentifier));

-- Workflows: where Jira keeps a descriptor in XML, the host keeps its parts as rows
CREATE TABLE IF NOT EXISTS jiraworkflows (
  id BIGINT PRIMARY KEY, workflowname VARCHAR(255) NOT NULL UNIQUE, description VARCHAR(2000));
CREATE TABLE IF NOT EXISTS workflow_step (
  workflow BIGINT NOT NULL, step_id INTEGER NOT NULL, step_name VARCHAR(255) NOT NULL, status VARCHAR(60) NOT NULL,
  PRIMARY KEY (workflow, step_id));
CREATE TABLE IF NOT EXISTS workflow_action (
  id BIGINT PRIMARY KEY, workflow BIGINT NOT NULL, action_id INTEGER NOT NULL, action_name VARCHAR(255) NOT NULL,
  description VARCHAR(2000), origin VARCHAR(20) NOT NULL, target_step INTEGER NOT NULL, screen BIGINT, seq_no BIGINT NOT NULL,
  UNIQUE (workflow, action_id));
CREATE TABLE IF NOT EXISTS workflow_action_step (
  action BIGINT NOT NULL, step_id INTEGER NOT NULL, PRIMARY KEY (action, step_id));
CREATE TABLE IF NOT EXISTS workflow_rule (
  id BIGINT PRIMARY KEY, action BIGINT NOT NULL, kind VARCHAR(20) NOT NULL, module VARCHAR(255) NOT NULL, seq_no BIGINT NOT NULL);
CREATE TABLE IF NOT EXISTS workflow_rule_arg (
  rule BIGINT NOT NULL, arg_key VARCHAR(255) NOT NULL, arg_value ${text} NOT NULL, PRIMARY KEY (rule, arg_key));
CREATE TABLE IF NOT EXISTS workflowscheme (id BIGINT PRIMARY KEY, pname VARCHAR(255) NOT NULL UNIQUE, description VARCHAR(2000));
CREATE TABLE IF NOT EXISTS workflowschemeentity (
  id BIGINT PRIMARY KEY, scheme BIGINT NOT NULL, workflow BIGINT NOT NULL, issuetype VARCHAR(60));
CREATE TABLE IF NOT EXISTS workflowscheme_project (project BIGINT PRIMARY KEY, scheme BIGINT NOT NULL);

-- Issues
CREATE TABLE IF NOT EXISTS jiraissue (
  id BIGINT PRIMARY KEY, project BIGINT NOT NULL, issuenum BIGINT NOT NULL, issuetype VARCHAR(60) NOT NULL,
  summary VARCHAR(255) NOT NULL, description ${text}, environment ${text}, reporter VARCHAR(255), creator VARCHAR(255),
  assignee VARCHAR(255), priority VARCHAR(60), resolution VARCHAR(60), resolutiondate BIGINT, issuestatus VARCHAR(60) NOT NULL,
  created BIGINT NOT NULL, updated BIGINT NOT NULL, duedate BIGINT, workflow_id BIGINT NOT NULL, parent_id BIGINT,
  UNIQUE (project, issuenum));
CREATE INDEX IF NOT EXISTS issue_type ON jiraissue (project, issuetype);
CREATE INDEX IF NOT EXISTS issue_proj_status ON jiraissue (project, issuestatus);
CREATE INDEX IF NOT EXISTS issue_reporter ON jiraissue (reporter);
CREATE INDEX IF NOT EXISTS issue_assignee ON jiraissue (assignee);
CREATE INDEX IF NOT EXISTS issue_created ON jiraissue (created);
CREATE INDEX IF NOT EXISTS issue_updated ON jiraissue (updated);
CREATE INDEX IF NOT EXISTS issue_duedate ON jiraissue (duedate);
CREATE INDEX IF NOT EXISTS issue_parent ON jiraissue (parent_id);
ALTER TABLE jiraissue ADD COLUMN IF NOT EXISTS archived BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE jiraissue ADD COLUMN IF NOT EXISTS archivedby VARCHAR(255);
ALTER TABLE jiraissue ADD COLUMN IF NOT EXISTS archiveddate BIGINT;
ALTER TABLE jiraissue ADD COLUMN IF NOT EXISTS timeoriginalestimate BIGINT;
ALTER TABLE jiraissue ADD COLUMN IF NOT EXISTS timeestimate BIGINT;
CREATE TABLE IF NOT EXISTS moved_issue_key (
  id BIGINT PRIMARY KEY, old_issue_key VARCHAR(255) NOT NULL UNIQUE, issue_id BIGINT NOT NULL);
CREATE INDEX IF NOT EXISTS moved_issue ON moved_issue_key (issue_id);
CREATE TABLE IF NOT EXISTS customfieldvalue (
  id BIGINT PRIMARY KEY, issue BIGINT NOT NULL, customfield BIGINT NOT NULL, stringvalue VARCHAR(255), textvalue ${text},
  numbervalue DOUBLE PRECISION, datevalue BIGINT, optionvalue BIGINT);
CREATE INDEX IF NOT EXISTS cfvalue_issue ON customfieldvalue (issue, customfield);
CREATE INDEX IF NOT EXISTS cfvalue_string ON customfieldvalue (customfield, stringvalue);
CREATE INDEX IF NOT EXISTS cfvalue_number ON customfieldvalue (customfield, numbervalue);
CREATE INDEX IF NOT EXISTS cfvalue_date ON customfieldvalue (customfield, datevalue);
CREATE INDEX IF NOT EXISTS cfvalue_option ON customfieldvalue (optionvalue);
CREATE TABLE IF NOT EXISTS label (id BIGINT PRIMARY KEY, issue BIGINT NOT NULL, fieldid BIGINT, label VARCHAR(255) NOT NULL);
CREATE INDEX IF NOT EXISTS label_issue ON label (issue);
CREATE INDEX IF NOT EXISTS label_label ON label (label);
CREATE TABLE IF NOT EXISTS jiraaction (
  id BIGINT PRIMARY KEY, issueid BIGINT NOT NULL, author VARCHAR(255), actionbody ${text} NOT NULL, created BIGINT NOT NULL,
  updateauthor VARCHAR(255), updated BIGINT NOT NULL);
CREATE INDEX IF NOT EXISTS action_issue ON jiraaction (issueid, created);
CREATE TABLE IF NOT EXISTS changegroup (
  id BIGINT PRIMARY KEY, issueid BIGINT NOT NULL, author VARCHAR(255), created BIGINT NOT NULL);
CREATE INDEX IF NOT EXISTS chggroup_issue ON changegroup (issueid, created);
CREATE TABLE IF NOT EXISTS changeitem (
  id BIGINT PRIMARY KEY, groupid BIGINT NOT NULL, fieldtype VARCHAR(60) NOT NULL, field VARCHAR(255) NOT NULL,
  oldvalue ${text}, oldstring ${text}, newvalue ${text}, newstring ${text});
CREATE INDEX IF NOT EXISTS chgitem_group ON changeitem (groupid);
CREATE TABLE IF NOT EXISTS userassociation (
  source_name VARCHAR(255) NOT NULL, sink_node_id BIGINT NOT NULL, association_type VARCHAR(60) NOT NULL,
  created BIGINT NOT NULL, PRIMARY KEY (source_name, sink_node_id, association_type));
CREATE INDEX IF NOT EXISTS user_sink ON userassociation (sink_node_id);
CREATE TABLE IF NOT EXISTS fileattachment (
  id BIGINT PRIMARY KEY, issueid BIGINT NOT NULL, mimetype VARCHAR(255), filename VARCHAR(255) NOT NULL, created BIGINT NOT NULL,
  filesize BIGINT NOT NULL, author VARCHAR(255));
CREATE INDEX IF NOT EXISTS attach_issue ON fileattachment (issueid);
CREATE TABLE IF NOT EXISTS issuelinktype (
  id BIGINT PRIMARY KEY, linkname VARCHAR(255) NOT NULL, inward VARCHAR(255) NOT NULL, outward VARCHAR(255) NOT NULL,
  pstyle VARCHAR(60));
CREATE TABLE IF NOT EXISTS issuelink (
  id BIGINT PRIMARY KEY, linktype BIGINT NOT NULL, source BIGINT NOT NULL, destination BIGINT NOT NULL, seq_no BIGINT);
CREATE INDEX IF NOT EXISTS issuelink_src ON issuelink (source);
CREATE INDEX IF NOT EXISTS issuelink_dest ON issuelink (destination);
CREATE INDEX IF NOT EXISTS issuelink_type ON issuelink (linktype);
CREATE TABLE IF NOT EXISTS entity_property (
  id BIGINT PRIMARY KEY, entity_name VARCHAR(255) NOT NULL, entity_id BIGINT NOT NULL, property_key VARCHAR(255) NOT NULL,
  json_value ${text} NOT NULL, created BIGINT NOT NULL, updated BIGINT NOT NULL,
  UNIQUE (entity_name, entity_id, property_key));

-- One row for each mail that Jira would have sent
CREATE TABLE IF NOT EXISTS mail_outbox (
  id BIGINT PRIMARY KEY, issue BIGINT NOT NULL, event_type BIGINT NOT NULL, recipient VARCHAR(255) NOT NULL,
  subject VARCHAR(500) NOT NULL, created BIGINT NOT NULL);
CREATE INDEX IF NOT EXISTS outbox_issue ON mail_outbox (issue);

-- Issues whose entry in the search index is older than their rows; written with them, cleared when the index is on disk
CREATE TABLE IF NOT EXISTS outdated_issue (id BIGINT PRIMARY KEY, issue BIGINT NOT NULL);

-- Saved filters, who may see them, and whose favourites they are
CREATE TABLE IF NOT EXISTS searchrequest (
  id BIGINT PRIMARY KEY, filtername VARCHAR(255) NOT NULL, filtername_lower VARCHAR(255) NOT NULL, authorname VARCHAR(255) NOT NULL,
  description VARCHAR(2000), reqcontent ${text} NOT NULL, UNIQUE (authorname, filtername_lower));
CREATE TABLE IF NOT EXISTS sharepermissions (
  id BIGINT PRIMARY KEY, entityid BIGINT NOT NULL, sharetype VARCHAR(60) NOT NULL, param1 VARCHAR(255));
ALTER TABLE sharepermissions ADD COLUMN IF NOT EXISTS param2 VARCHAR(60);
CREATE INDEX IF NOT EXISTS share_entity ON sharepermissions (entityid);
CREATE TABLE IF NOT EXISTS favouriteassociations (
  username VARCHAR(255) NOT NULL, entityid BIGINT NOT NULL, PRIMARY KEY (username, entityid));
CREATE INDEX IF NOT EXISTS favourite_entity ON favouriteassociations (entityid);
