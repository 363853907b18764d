package webwork.action;

// unconfirmed: the members
public interface CommandDriven {
    void setCommand(String command);

    String getCommandName();
}
