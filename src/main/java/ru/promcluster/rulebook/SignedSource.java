package ru.promcluster.rulebook;

import java.nio.file.Path;
import java.util.List;
import ru.promcluster.rulebook.files.RuleFiles;
import ru.promcluster.verdict.Bilingual;

/** A bundle that has to be signed, followed as it is replaced. */
final class SignedSource implements RuleSource {

    private final Path bundle;
    private final RuleSource followed;
    private final RulesTrust trust;

    SignedSource(Path bundle, RuleSource followed, RulesTrust trust) {
        this.bundle = bundle;
        this.followed = followed;
        this.trust = trust;
    }

    @Override
    public Bilingual name() {
        return new Bilingual("подписанный набор " + bundle, "the signed bundle " + bundle);
    }

    @Override
    public String mark() {
        return followed.mark();
    }

    @Override
    public List<RulesVersion> versions(String mark) {
        return followed.versions(mark);
    }

    @Override
    public RuleFiles files(RulesVersion version) {
        return trust.admitted(bundle);
    }
}
