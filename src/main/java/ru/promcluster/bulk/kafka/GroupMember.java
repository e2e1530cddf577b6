package ru.promcluster.bulk.kafka;

import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.jboss.logging.Logger;

/**
 * This instance's part of the group: fetches applications, has them judged, and answers them. A session that broke down,
 * for whatever reason, is replaced by a new one, which goes on after the last transaction that was committed.
 */
final class GroupMember implements Runnable {

    private static final Logger LOG = Logger.getLogger(GroupMember.class);

    private final KafkaConfig config;
    private final Clients clients;
    private final RulesetTopic rulesets;
    private final BatchJudge judge;
    private final CountDownLatch ending;

    GroupMember(KafkaConfig config, Clients clients, RulesetTopic rulesets, BatchJudge judge, CountDownLatch ending) {
        this.config = config;
        this.clients = clients;
        this.rulesets = rulesets;
        this.judge = judge;
        this.ending = ending;
    }

    @Override
    public void run() {
        var pause = new Pause(ending);
        try {
            rulesets.awaitKnown();
            while (ending.getCount() > 0) {
                if (!workedToTheEnd(pause)) {
                    pause.afterFailure();
                }
            }
        } catch (InterruptedException | InterruptException e) {
            LOG.info("The batch in hand is given back");
        }
    }

    private boolean workedToTheEnd(Pause pause) throws InterruptedException {
        try (var session = GroupSession.open(config.topics(), clients)) {
            LOG.infof("Taking part in %s as %s", config.group(), clients.instance());
            while (ending.getCount() > 0) {
                var records = session.next();
                if (!records.isEmpty()) {
                    session.answer(records, judge.judge(records));
                    pause.afterSuccess();
                }
            }
            return true;
        } catch (InterruptException e) {
            throw e;
        } catch (ProducerFencedException e) {
            LOG.warnf(
                    "Another instance works as %s. Maybe two have the same promcluster.kafka.instance",
                    clients.instance());
        } catch (RuntimeException e) {
            // Kafka's own exceptions tell little by their trace, ours do.
            LOG.warn("The batch is given back, trying again", e);
        }
        return false;
    }
}
