package ru.promcluster.rulebook.vocabulary;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.Participant;

/**
 * What makes a member one of a group, by one of its fields.
 *
 * @param fact whether it is so; {@code null}: the field is missing
 * @param field the field that tells
 */
record Condition(Function<Participant, @Nullable Boolean> fact, PointerColumn field) {

    private static final Condition IS_INDUSTRIAL = ofKind(Participant.Kind.INDUSTRIAL, Participant.Kind.INDUSTRIAL);

    static final List<Condition> NONE = List.of();
    static final List<Condition> INDUSTRIAL = List.of(IS_INDUSTRIAL);
    static final List<Condition> FINAL = List.of(IS_INDUSTRIAL, ofRole(Participant.Role.FINAL));
    static final List<Condition> INTERMEDIATE = List.of(IS_INDUSTRIAL, ofRole(Participant.Role.INTERMEDIATE));
    static final List<Condition> PRODUCING =
            List.of(IS_INDUSTRIAL, new Condition(Participant::producedInReportingYear, PointerColumn.PRODUCED));
    static final List<Condition> ORGANISING =
            List.of(IS_INDUSTRIAL, new Condition(Condition::organisesOnly, PointerColumn.PRODUCED));
    static final List<Condition> ANCHOR = List.of(new Condition(Participant::anchor, PointerColumn.ANCHOR));
    static final List<Condition> EDUCATION = List.of(ofKind(Participant.Kind.EDUCATION, Participant.Kind.EDUCATION));
    static final List<Condition> FINANCIAL_OR_NON_PROFIT =
            List.of(ofKind(Participant.Kind.FINANCE, Participant.Kind.NON_PROFIT));

    private static Condition ofKind(Participant.Kind one, Participant.Kind other) {
        return new Condition(
                member -> member.kind() == null ? null : member.kind() == one || member.kind() == other,
                PointerColumn.KIND);
    }

    private static Condition ofRole(Participant.Role role) {
        return new Condition(member -> member.role() == null ? null : member.role() == role, PointerColumn.ROLE);
    }

    private static @Nullable Boolean organisesOnly(Participant member) {
        var produced = member.producedInReportingYear();
        return produced == null ? null : !produced;
    }

    Answer of(Participant member) {
        return Answer.of(fact.apply(member));
    }
}
