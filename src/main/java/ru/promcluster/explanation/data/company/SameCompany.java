package ru.promcluster.explanation.data.company;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.ClusterApplication;
import ru.promcluster.cluster.Participant;
import ru.promcluster.explanation.data.remark.DataCheck;
import ru.promcluster.explanation.data.remark.Occasion;
import ru.promcluster.explanation.data.remark.Remarks;
import ru.promcluster.rulebook.sentence.Slot;

/**
 * One company under two ids: the same number, or the same name where the numbers do not tell them apart. A participant
 * counts once, and one that is listed twice makes the roster longer than it is.
 */
public final class SameCompany implements DataCheck {

    private static final int PLACE_BITS = 24;
    private static final long PLACE = (1L << PLACE_BITS) - 1;

    @Override
    public void look(ClusterApplication application, Occasion occasion, Remarks remarks) {
        var participants = application.participants();
        if (participants == null || participants.size() < 2 || participants.size() > PLACE) {
            return;
        }
        var keys = new long[participants.size()];
        lookAtNumbers(participants, keys, new StatedNumber("inn", "participant.twice.inn", Participant::inn), remarks);
        lookAtNumbers(
                participants, keys, new StatedNumber("ogrn", "participant.twice.ogrn", Participant::ogrn), remarks);
        lookAtNames(participants, keys, remarks);
    }

    private record StatedNumber(String field, String sentence, Function<Participant, @Nullable String> of) {}

    private static void lookAtNumbers(
            List<Participant> participants, long[] keys, StatedNumber number, Remarks remarks) {
        int count = 0;
        for (int i = 0; i < participants.size(); i++) {
            var value = number.of().apply(participants.get(i));
            if (value != null && CompanyNumbers.isRussian(participants.get(i))) {
                keys[count++] = packed(value.hashCode(), i);
            }
        }
        Arrays.sort(keys, 0, count);
        int start = 0;
        for (int i = 1; i < count; i++) {
            start = isAlike(keys[start], keys[i]) ? start : i;
            int place = place(keys[i]);
            for (int j = start; j < i; j++) {
                if (isSame(
                        number.of().apply(participants.get(place(keys[j]))),
                        number.of().apply(participants.get(place)))) {
                    noteTwice(participants, place(keys[j]), place, number, remarks);
                    break;
                }
            }
        }
    }

    private static void noteTwice(
            List<Participant> participants, int earlier, int place, StatedNumber number, Remarks remarks) {
        if (number.field().equals("ogrn")
                && isSame(
                        participants.get(earlier).inn(), participants.get(place).inn())) {
            return; // said of their taxpayer number already
        }
        remarks.warn(
                "/participants/" + place + "/" + number.field(),
                "participant.twice",
                number.sentence(),
                Map.of(
                        Slot.CODE,
                        remarks.quoted(String.valueOf(number.of().apply(participants.get(place)))),
                        Slot.WHO,
                        remarks.names().participant(earlier),
                        Slot.NAME,
                        remarks.names().participant(place)));
    }

    private static void lookAtNames(List<Participant> participants, long[] keys, Remarks remarks) {
        int count = 0;
        for (int i = 0; i < participants.size(); i++) {
            var name = participants.get(i).name();
            long key = name == null ? 0 : CompanyName.key(name);
            if (key != 0) {
                keys[count++] = packed(key, i);
            }
        }
        Arrays.sort(keys, 0, count);
        int start = 0;
        for (int i = 1; i < count; i++) {
            start = isAlike(keys[start], keys[i]) ? start : i;
            int place = place(keys[i]);
            for (int j = start; j < i; j++) {
                if (!areToldApart(participants.get(place(keys[j])), participants.get(place))) {
                    noteNamesakes(place(keys[j]), place, remarks);
                    break;
                }
            }
        }
    }

    private static void noteNamesakes(int earlier, int place, Remarks remarks) {
        remarks.tell(
                "/participants/" + place + "/name",
                "participant.same-name",
                "participant.same-name",
                Map.of(
                        Slot.WHO,
                        remarks.names().participant(earlier),
                        Slot.NAME,
                        remarks.names().participant(place)));
    }

    /** By a number that both state: two numbers mean two companies, and one number was spoken of already. */
    private static boolean areToldApart(Participant one, Participant other) {
        return (one.inn() != null && other.inn() != null) || (one.ogrn() != null && other.ogrn() != null);
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }

    private static long packed(long key, int place) {
        return (key << PLACE_BITS) | place;
    }

    private static int place(long packed) {
        return (int) (packed & PLACE);
    }

    private static boolean isAlike(long one, long other) {
        return ((one ^ other) >>> PLACE_BITS) == 0;
    }
}
