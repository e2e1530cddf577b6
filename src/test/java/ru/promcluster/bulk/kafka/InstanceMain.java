package ru.promcluster.bulk.kafka;

import java.io.IOException;
import ru.promcluster.exchange.Limits;

/** An instance without the rest of the service; ends when its input does, so that it does not outlive its parent. */
public final class InstanceMain {

    private InstanceMain() {}

    public static void main(String[] args) throws IOException {
        var instance = KafkaInstance.start(KafkaSettings.ofSystemProperties(), Limits.DEFAULT, "test");
        try {
            var unused = System.in.read();
        } finally {
            instance.close();
        }
    }
}
