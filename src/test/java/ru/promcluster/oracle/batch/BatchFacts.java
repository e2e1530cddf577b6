package ru.promcluster.oracle.batch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.promcluster.cluster.Contract;
import ru.promcluster.cluster.Roubles;

/** The facts of a contract that the rows over start batches read, while they are being drawn or filled in. */
final class BatchFacts {

    final String supplier;
    final String buyer;

    @Nullable
    Roubles value;

    @Nullable
    Boolean startBatch;

    @Nullable
    LocalDate paidOn;

    BatchFacts(String supplier, String buyer) {
        this.supplier = supplier;
        this.buyer = buyer;
    }

    static BatchFacts of(Contract contract) {
        var facts = new BatchFacts(contract.supplier(), contract.buyer());
        facts.value = contract.value();
        facts.startBatch = contract.startBatch();
        facts.paidOn = contract.paidOn();
        return facts;
    }

    Contract contract() {
        return new Contract(null, supplier, buyer, null, value, null, null, startBatch, paidOn);
    }
}
