package webwork.action;

public interface CommandDriven {
    void setCommand(String command);

    String getCommandName();
}
