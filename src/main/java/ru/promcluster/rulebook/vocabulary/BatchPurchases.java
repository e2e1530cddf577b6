package ru.promcluster.rulebook.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.promcluster.rulebook.vocabulary.Greatest.Amounts;

/** What each participant paid for start batches as a buyer. */
final class BatchPurchases {

    private final Map<String, List<StartBatches.Batch>> byBuyer = new HashMap<>();
    private final Unlisted unlisted;
    private final List<String> list;

    BatchPurchases(List<StartBatches.Batch> batches, Unlisted unlisted, List<String> list) {
        batches.forEach(batch -> byBuyer.computeIfAbsent(batch.contract().buyer(), any -> new ArrayList<>())
                .add(batch));
        this.unlisted = unlisted;
        this.list = list;
    }

    private List<StartBatches.Batch> of(String buyer) {
        return byBuyer.getOrDefault(buyer, List.of());
    }

    /** In roubles; without limit where there may be contracts that are not listed. */
    Amounts sum(String buyer) {
        var sum = unlisted.missing().isEmpty() ? Amounts.NONE : Amounts.ANY;
        for (var batch : of(buyer)) {
            var value = batch.contract().value();
            var amount = Amounts.of(value == null ? null : value.amount());
            sum = sum.plus(batch.counts() == Answer.YES ? amount : amount.orNothing());
        }
        return sum;
    }

    /** What the sum of one buyer rests on and what is missing from it. */
    void note(String buyer, Greatest greatest) {
        var bought = of(buyer);
        if (bought.isEmpty()) {
            greatest.restOn(list);
        }
        for (var batch : bought) {
            var pointer = List.of(PointerColumn.CONTRACT_VALUE.at(batch.place()));
            if (batch.contract().value() == null) {
                greatest.ask(pointer);
            } else {
                greatest.restOn(pointer);
            }
            greatest.ask(batch.missing());
        }
        greatest.ask(unlisted.missing());
    }
}
