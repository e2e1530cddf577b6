package ru.promcluster.web;

/** The ids of {@link ru.promcluster.history.users.Role}, as annotations take them. */
public final class RoleNames {

    public static final String APPLICANT = "applicant";
    public static final String REVIEWER = "reviewer";
    public static final String POLICY_AUTHOR = "policy-author";
    public static final String POLICY_APPROVER = "policy-approver";
    public static final String OPERATOR = "operator";

    private RoleNames() {}
}
