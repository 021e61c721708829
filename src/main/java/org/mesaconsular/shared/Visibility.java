package org.mesaconsular.shared;

/**
 * The one rule of who may see what, in SQL, in the mapping of every entity (domain page, section 2). The filters are
 * enabled in every session and apply to loads by id; their parameters come from {@link Viewers#current()}.
 */
public final class Visibility {

    /** Filter of content records: owner, workspace and audience. */
    public static final String CONTENT = "contentVisible";

    /** Filter of the directory's open part: parties. */
    public static final String DIRECTORY = "directoryVisible";

    /** Filter of what only the people of a circle and the portal's administrators may see: workspaces and seats. */
    public static final String CIRCLE = "circleVisible";

    /**
     * Filter of accounts: one's own party, people who sit or sat in a circle one is in, all for the portal's administrators.
     */
    public static final String PEOPLE = "peopleVisible";

    /** Filter of what no person may see through the mapping: secrets, the chain of the audit. */
    public static final String HOUSE = "houseOnly";

    static final String SIGNED_IN = "exists (select 1 from account ac where ac.id = :account and ac.active)";

    /** A membership counts till its end: access stops by itself, whether or not anybody acts. */
    private static final String RUNNING = " ms.party_id = :party and (ms.ends_at is null or ms.ends_at > :now) ";

    /**
     * The portal's administrator sees no content, whatever party the account belongs to. A party whose term in the workspace
     * is over sees there neither what others nor what it put on the table (decision 10).
     */
    static final String CONTENT_RULE = """
            (:house or (
              exists (select 1 from account ac where ac.id = :account and ac.active and not ac.portal_administrator)
              and ({alias}.audience = 'PUBLIC' or exists (
                select 1 from membership ms
                where ms.workspace_id = {alias}.workspace_id and""" + RUNNING + """
                and ({alias}.owner_id = :party
                  or {alias}.audience = 'WORKSPACE'
                  or ({alias}.audience = 'MEMBERS' and ms.kind = 'MEMBER')
                  or ({alias}.audience = 'NAMED' and exists (
                    select 1 from audience_party ap where ap.record_id = {alias}.id and ap.party_id = :party))))))) """;

    static final String DIRECTORY_RULE = "(:house or " + SIGNED_IN + ")";

    static final String ADMINISTRATOR =
            "exists (select 1 from account ad where ad.id = :account and ad.active and ad.portal_administrator)";

    static final String CIRCLE_RULE = "(:house or " + ADMINISTRATOR + " or (" + SIGNED_IN
            + " and exists (select 1 from membership ms where ms.workspace_id = {alias}.workspace_id"
            + " and" + RUNNING + ")))";

    static final String PEOPLE_RULE = "(:house or " + ADMINISTRATOR + " or (" + SIGNED_IN
            + " and ({alias}.party_id = :party or exists (select 1 from seat st join membership ms"
            + " on ms.workspace_id = st.workspace_id where st.account_id = {alias}.id and" + RUNNING + "))))";

    static final String HOUSE_RULE = "(:house)";

    private Visibility() {}

    /**
     * The rule behind a filter, for the one reviewed place that must ask it in SQL of its own: whether a row of {@code alias}
     * is visible to the parameters {@code :house}, {@code :account}, {@code :party} and {@code :now}.
     *
     * @throws IllegalArgumentException when there is no such filter
     */
    public static String rule(String filter, String alias) {
        var rule = switch (filter) {
            case CONTENT -> CONTENT_RULE;
            case DIRECTORY -> DIRECTORY_RULE;
            case CIRCLE -> CIRCLE_RULE;
            case PEOPLE -> PEOPLE_RULE;
            case HOUSE -> HOUSE_RULE;
            default -> throw new IllegalArgumentException(filter);
        };
        return rule.replace("{alias}", alias);
    }
}
