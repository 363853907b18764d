package org.aimsforjira.audit.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.aimsforjira.audit.domain.AuditStore;
import org.aimsforjira.audit.domain.Link;
import org.aimsforjira.audit.domain.Link.Tip;
import org.aimsforjira.audit.domain.NamedPerson;
import org.aimsforjira.audit.domain.NamedPerson.Known;
import org.aimsforjira.shared.AimsId;
import org.aimsforjira.shared.UserKey;
import org.jspecify.annotations.Nullable;

/** The chains in Active Objects. */
@Named
public class AoAuditStore implements AuditStore {

    private static final int PERSONS_AT_ONCE = 500;

    private final ActiveObjects ao;

    @Inject
    public AoAuditStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Head> head(AimsId aims) {
        return headRow(aims)
                .map(row -> new Head(
                        new Tip(row.getSeq(), row.getHash()),
                        row.getVersion(),
                        row.getActions().lines().collect(Collectors.toSet())));
    }

    @Override
    public void append(AimsId aims, Optional<Head> before, List<Link> links) {
        List<Map<String, Object>> rows = links.stream()
                .map(link -> Map.<String, Object>of(
                        "UNIQ_KEY", aims + ":" + link.seq(),
                        "AIMS_ID", aims.value(),
                        "SEQ", link.seq(),
                        "ACTION", link.action(),
                        "SUBJECT", link.subject(),
                        "CONTENT", link.content(),
                        "PREVIOUS_HASH", link.previousHash(),
                        "HASH", link.hash()))
                .toList();
        // The entries first: a second writer fails on their unique key, whatever the isolation level.
        ao.create(AuditEntryEntity.class, rows);
        Tip tip = links.get(links.size() - 1).tip();
        Set<String> actions = new TreeSet<>(before.map(Head::actions).orElse(Set.of()));
        links.forEach(link -> actions.add(link.action()));
        long version = before.map(Head::version).orElse(0L) + 1;
        Optional<AuditHeadEntity> row = headRow(aims);
        if (row.isEmpty()) {
            ao.create(
                    AuditHeadEntity.class,
                    new DBParam("AIMS_ID", aims.value()),
                    new DBParam("SEQ", tip.seq()),
                    new DBParam("HASH", tip.hash()),
                    new DBParam("VERSION", version),
                    new DBParam("ACTIONS", String.join("\n", actions)));
        } else {
            AuditHeadEntity head = row.get();
            head.setSeq(tip.seq());
            head.setHash(tip.hash());
            head.setVersion(version);
            head.setActions(String.join("\n", actions));
            head.save();
        }
    }

    @Override
    public long count(AimsId aims) {
        return ao.count(AuditEntryEntity.class, "AIMS_ID = ?", aims.value());
    }

    /**
     * Numbers have no gaps, so a range of them holds just as many rows, and the database need not sort all that follow. Where rows
     * are fewer, at the end or after somebody removed some, it must.
     */
    @Override
    public List<Link> after(AimsId aims, long seq, int limit) {
        List<Link> range = links(Query.select()
                .where("AIMS_ID = ? AND SEQ > ? AND SEQ <= ?", aims.value(), seq, seq + limit)
                .order("SEQ ASC"));
        return range.size() >= limit
                ? range
                : links(Query.select()
                        .where("AIMS_ID = ? AND SEQ > ?", aims.value(), seq)
                        .order("SEQ ASC")
                        .limit(limit));
    }

    @Override
    public List<Link> before(AimsId aims, long seq, Filter filter, int limit) {
        long from = Math.max(1, seq - limit);
        if (filter.equals(Filter.ALL)) {
            List<Link> range = links(Query.select()
                    .where("AIMS_ID = ? AND SEQ < ? AND SEQ >= ?", aims.value(), seq, from)
                    .order("SEQ DESC"));
            if (range.size() == seq - from) {
                return range;
            }
        }
        StringBuilder where = new StringBuilder("AIMS_ID = ? AND SEQ < ?");
        List<Object> params = new ArrayList<>(List.of(aims.value(), seq));
        filter.action().ifPresent(action -> {
            where.append(" AND ACTION = ?");
            params.add(action);
        });
        filter.subject().ifPresent(subject -> {
            where.append(" AND SUBJECT = ?");
            params.add(subject);
        });
        return links(Query.select()
                .where(where.toString(), params.toArray())
                .order("SEQ DESC")
                .limit(limit));
    }

    @Override
    public Optional<NamedPerson> person(AimsId aims, UserKey user, String name) {
        return Arrays.stream(rowsOf(aims, user))
                .filter(row -> name.equals(row.getDisplayName()))
                .map(AoAuditStore::person)
                .findFirst();
    }

    @Override
    public Map<String, NamedPerson> persons(AimsId aims, Collection<String> hashes) {
        Map<String, NamedPerson> found = new HashMap<>();
        List<String> keys = hashes.stream().map(hash -> aims + ":" + hash).toList();
        for (int from = 0; from < keys.size(); from += PERSONS_AT_ONCE) {
            List<String> some = keys.subList(from, Math.min(keys.size(), from + PERSONS_AT_ONCE));
            String places = some.stream().map(key -> "?").collect(Collectors.joining(", "));
            for (AuditPersonEntity row : ao.find(
                    AuditPersonEntity.class, Query.select().where("UNIQ_KEY IN (" + places + ")", some.toArray()))) {
                found.put(row.getHash(), person(row));
            }
        }
        return found;
    }

    @Override
    public void eachPerson(AimsId aims, Consumer<NamedPerson> visit) {
        long last = 0;
        AuditPersonEntity[] rows;
        do {
            rows = ao.find(
                    AuditPersonEntity.class,
                    Query.select()
                            .where("AIMS_ID = ? AND ID > ?", aims.value(), last)
                            .order("ID ASC")
                            .limit(PERSONS_AT_ONCE));
            for (AuditPersonEntity row : rows) {
                visit.accept(person(row));
                last = row.getID();
            }
        } while (rows.length == PERSONS_AT_ONCE);
    }

    @Override
    public void add(AimsId aims, NamedPerson person) {
        Known known = person.whom().orElseThrow();
        ao.create(
                AuditPersonEntity.class,
                new DBParam("UNIQ_KEY", aims + ":" + person.hash()),
                new DBParam("AIMS_ID", aims.value()),
                new DBParam("HASH", person.hash()),
                new DBParam("USER_KEY", known.user().value()),
                new DBParam("DISPLAY_NAME", known.name()),
                new DBParam("SALT", known.salt()));
    }

    @Override
    public Set<AimsId> knowing(UserKey user) {
        return Arrays.stream(ao.find(AuditPersonEntity.class, Query.select().where("USER_KEY = ?", user.value())))
                .map(row -> new AimsId(row.getAimsId()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public List<String> erase(AimsId aims, UserKey user, Instant when) {
        List<String> hashes = new ArrayList<>();
        for (AuditPersonEntity row : rowsOf(aims, user)) {
            row.setUserKey(null);
            row.setDisplayName(null);
            row.setSalt(null);
            row.setErasedAt(Date.from(when));
            row.save();
            hashes.add(row.getHash());
        }
        return hashes;
    }

    private AuditPersonEntity[] rowsOf(AimsId aims, UserKey user) {
        return ao.find(
                AuditPersonEntity.class,
                Query.select()
                        .where("USER_KEY = ? AND AIMS_ID = ?", user.value(), aims.value())
                        .order("ID ASC"));
    }

    private Optional<AuditHeadEntity> headRow(AimsId aims) {
        return Stream.of(ao.find(AuditHeadEntity.class, Query.select().where("AIMS_ID = ?", aims.value())))
                .findFirst();
    }

    private List<Link> links(Query query) {
        return Arrays.stream(ao.find(AuditEntryEntity.class, query))
                .map(row -> new Link(
                        row.getSeq(),
                        row.getAction(),
                        row.getSubject(),
                        row.getContent(),
                        row.getPreviousHash(),
                        row.getHash()))
                .toList();
    }

    /** Half a person is none: then the hash cannot be made again, which shows as changed. */
    private static NamedPerson person(AuditPersonEntity row) {
        String user = row.getUserKey();
        String name = row.getDisplayName();
        String salt = row.getSalt();
        if (isEmpty(user) && isEmpty(name) && isEmpty(salt) && row.getErasedAt() != null) {
            return new NamedPerson(row.getHash(), null);
        }
        return new NamedPerson(
                row.getHash(), new Known(new UserKey(isEmpty(user) ? "?" : orNone(user)), orNone(name), orNone(salt)));
    }

    /** Oracle keeps an empty text as none. */
    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isEmpty();
    }

    private static String orNone(@Nullable String text) {
        return text == null ? "" : text;
    }
}
