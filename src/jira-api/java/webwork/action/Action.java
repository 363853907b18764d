package webwork.action;

public interface Action {
    String SUCCESS = "success";
    String ERROR = "error";
    String INPUT = "input";
    String LOGIN = "login";
    String NONE = "none";

    String execute() throws Exception;
}
