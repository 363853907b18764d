package webwork.action;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

// unconfirmed (memory only): setCommand, getCommandName, getHasErrors, getHasErrorMessages
// unconfirmed: how far execute() and invokeCommand() behave as in WebWork 1; names and supertypes are documented
public class ActionSupport implements Action, Serializable, IllegalArgumentAware {
    protected Map errorMap;
    protected Collection errorMessages;
    protected String command;

    @Override
    public String execute() throws Exception {
        if (command != null && !command.isEmpty()) {
            return invokeCommand();
        }
        validate();
        return invalid() ? INPUT : doExecute();
    }

    /** Runs {@code do<Command>()}: {@code default} is doDefault(). No validation takes place before it. */
    protected String invokeCommand() throws Exception {
        String name = "do" + Character.toUpperCase(command.charAt(0)) + command.substring(1);
        try {
            return (String) getClass().getMethod(name).invoke(this);
        } catch (java.lang.reflect.InvocationTargetException e) {
            if (e.getCause() instanceof Exception) {
                throw (Exception) e.getCause();
            }
            throw e;
        }
    }

    protected void validate() {
        doValidation();
    }

    protected void doValidation() {}

    protected String doExecute() throws Exception {
        return SUCCESS;
    }

    public String doDefault() throws Exception {
        return INPUT;
    }

    public void setCommand(String command) {
        this.command = command;
    }

    public String getCommandName() {
        return command == null ? "" : command;
    }

    @Override
    public void addIllegalArgumentException(String fieldName, IllegalArgumentException e) {
        addError(fieldName, e.getMessage());
    }

    public void addError(String fieldName, String error) {
        getErrors().put(fieldName, error);
    }

    public void addErrorMessage(String error) {
        getErrorMessages().add(error);
    }

    public boolean getHasErrors() {
        return errorMap != null && !errorMap.isEmpty();
    }

    public boolean getHasErrorMessages() {
        return errorMessages != null && !errorMessages.isEmpty();
    }

    public Map getErrors() {
        if (errorMap == null) {
            errorMap = new HashMap();
        }
        return errorMap;
    }

    public Collection getErrorMessages() {
        if (errorMessages == null) {
            errorMessages = new ArrayList();
        }
        return errorMessages;
    }

    private boolean invalid() {
        return getHasErrors() || getHasErrorMessages();
    }
}
