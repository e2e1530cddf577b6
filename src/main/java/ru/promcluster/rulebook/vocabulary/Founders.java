package ru.promcluster.rulebook.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.Participant;

/** The members among the founders of the specialised organisation (decree 779 until 2018). */
final class Founders implements MemberShare.Part {

    @Override
    public @Nullable PointerColumn shown(Participant member) {
        return Boolean.TRUE.equals(member.foundsOrganisation()) ? PointerColumn.FOUNDER : null;
    }

    @Override
    public List<PointerColumn> missing(Participant member) {
        return member.foundsOrganisation() == null ? List.of(PointerColumn.FOUNDER) : List.of();
    }
}
