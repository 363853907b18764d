package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ofbiz.core.entity.GenericEntityException;

// unconfirmed (memory only): getIssueObjects, deleteIssue
public interface IssueManager {
    MutableIssue getIssueObject(Long id) throws DataAccessException;

    /** Finds former keys of a moved issue as well. */
    MutableIssue getIssueObject(String key) throws DataAccessException;

    MutableIssue getIssueByCurrentKey(String key) throws DataAccessException;

    MutableIssue getIssueByKeyIgnoreCase(String key) throws DataAccessException;

    List<Issue> getIssueObjects(Collection<Long> ids);

    Collection<Long> getIssueIdsForProject(Long projectId) throws GenericEntityException;

    long getIssueCountForProject(Long projectId);

    Issue createIssueObject(ApplicationUser remoteUser, Issue issue) throws CreateException;

    Issue createIssueObject(ApplicationUser remoteUser, Map<String, Object> fields) throws CreateException;

    Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest updateIssueRequest);

    Issue updateIssue(
            ApplicationUser user, MutableIssue issue, EventDispatchOption eventDispatchOption, boolean sendMail);

    void deleteIssue(ApplicationUser user, Issue issue, EventDispatchOption eventDispatchOption, boolean sendMail)
            throws RemoveException;

    void deleteIssue(
            ApplicationUser user, MutableIssue issue, EventDispatchOption eventDispatchOption, boolean sendMail)
            throws RemoveException;

    void deleteIssueNoEvent(Issue issue) throws RemoveException;

    boolean isEditable(Issue issue);

    boolean isEditable(Issue issue, ApplicationUser user);
}
