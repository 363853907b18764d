package com.atlassian.sal.api.message;

import java.io.Serializable;

// unconfirmed (memory only): getArguments
public interface Message extends Serializable {
    String getKey();

    Serializable[] getArguments();
}
