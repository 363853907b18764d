package org.aimsforjira.host.jira.issue;

import com.atlassian.jira.issue.IssueInputParameters;

/** What the caller decides about the checks and about fields that are not sent. */
abstract class InputOptions implements IssueInputParameters {
    private boolean skipScreenCheck;
    private boolean skipLicenceCheck;
    private boolean retain = true;
    private boolean onlyPresent;
    private boolean applyDefaults;

    @Override
    public void setSkipScreenCheck(boolean skip) {
        skipScreenCheck = skip;
    }

    @Override
    public boolean skipScreenCheck() {
        return skipScreenCheck;
    }

    @Override
    public void setSkipLicenceCheck(boolean skip) {
        skipLicenceCheck = skip;
    }

    @Override
    public boolean skipLicenceCheck() {
        return skipLicenceCheck;
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean newRetain) {
        retain = newRetain;
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean newRetain, boolean onlyValidatePresentFields) {
        retain = newRetain;
        onlyPresent = onlyValidatePresentFields;
    }

    @Override
    public boolean retainExistingValuesWhenParameterNotProvided() {
        return retain;
    }

    @Override
    public boolean onlyValidatePresentFieldsWhenRetainingExistingValues() {
        return onlyPresent;
    }

    @Override
    public void setApplyDefaultValuesWhenParameterNotProvided(boolean applyDefaultValues) {
        applyDefaults = applyDefaultValues;
    }

    @Override
    public boolean applyDefaultValuesWhenParameterNotProvided() {
        return applyDefaults;
    }
}
