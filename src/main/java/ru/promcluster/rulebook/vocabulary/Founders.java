package ru.promcluster.rulebook.vocabulary;

import java.util.List;
import ru.promcluster.cluster.Participant;

/** The members among the founders of the specialised organisation (decree 779 until 2018). */
final class Founders implements MemberShare.Part {

    @Override
    public Answer of(Participant member) {
        return Answer.of(member.foundsOrganisation());
    }

    @Override
    public PointerColumn shown(Participant member) {
        return PointerColumn.FOUNDER;
    }

    @Override
    public List<PointerColumn> missing(Participant member) {
        return List.of(PointerColumn.FOUNDER);
    }
}
