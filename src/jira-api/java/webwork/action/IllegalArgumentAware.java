package webwork.action;

public interface IllegalArgumentAware {
    void addIllegalArgumentException(String fieldName, IllegalArgumentException e);
}
