package org.aimsforjira.audit.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.aimsforjira.audit.app.TrailEntry;
import org.aimsforjira.audit.app.TrailEntry.PersonView;
import org.aimsforjira.audit.app.TrailPage;
import org.aimsforjira.audit.domain.Entry;
import org.aimsforjira.audit.domain.Link;
import org.aimsforjira.audit.domain.Link.Tip;
import org.aimsforjira.audit.domain.Verification;
import org.aimsforjira.audit.domain.Verification.Fault;
import org.aimsforjira.audit.rest.TrailJson.EntryJson;
import org.aimsforjira.audit.rest.TrailJson.HeadJson;
import org.aimsforjira.audit.rest.TrailJson.PersonJson;
import org.aimsforjira.audit.rest.VerificationJson.FaultJson;
import org.aimsforjira.platform.i18n.Texts;

/** Writes the trail and its verification as JSON. */
@Named
public class TrailJsonMapper {

    private final Texts texts;

    @Inject
    public TrailJsonMapper(Texts texts) {
        this.texts = texts;
    }

    TrailJson trail(TrailPage page) {
        List<EntryJson> entries = page.entries().stream().map(this::entry).toList();
        return new TrailJson(head(page.tip()), entries, page.more() ? entries.get(entries.size() - 1).seq : null);
    }

    VerificationJson verification(Verification found) {
        String result = found.result().name();
        return new VerificationJson(
                result,
                texts.text("aims.audit.result.title." + result),
                sentence(found),
                head(found.tip()),
                found.anchorSeq().orElse(null),
                found.fault()
                        .map(fault -> new FaultJson(fault.seq(), fault.kind().name()))
                        .orElse(null));
    }

    private String sentence(Verification found) {
        Optional<Fault> fault = found.fault();
        if (fault.isPresent()) {
            return texts.text(
                    "aims.audit.fault." + fault.get().kind().name(),
                    fault.get().seq(),
                    found.tip().seq());
        }
        return texts.text(
                "aims.audit.result." + found.result().name(),
                found.tip().seq(),
                found.anchorSeq().orElse(0L));
    }

    private EntryJson entry(TrailEntry shown) {
        Link link = shown.link();
        Entry entry = shown.entry().orElse(null);
        String key = "aims.audit.action." + link.action();
        return new EntryJson(
                link.seq(),
                link.hash(),
                link.previousHash(),
                link.content(),
                link.action(),
                texts.knows(key) ? texts.text(key) : link.action(),
                link.subject(),
                entry == null ? null : entry.time().toString(),
                entry == null ? null : person(shown.persons().of(entry.actor())),
                entry == null ? null : entry.details(),
                entry == null
                        ? List.of()
                        : entry.persons().stream()
                                .map(hash -> person(shown.persons().of(hash)))
                                .toList());
    }

    private static PersonJson person(PersonView person) {
        return new PersonJson(
                person.hash(), person.name().orElse(null), person.state().name());
    }

    private static HeadJson head(Tip tip) {
        return new HeadJson(tip.seq(), tip.hash());
    }
}
