package ru.promcluster.bench.codecs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The benchmark compares like with like, and the product lets none of the flaws through. */
class CodecAgreementTest {

    private static final Product PRODUCT = new Product(List.of());

    static List<Flaw> flaws() {
        return Flaw.all();
    }

    @Test
    void all_libraries_read_and_write_the_same() throws IOException {
        var drawn = Drawn.of(20, LocalDate.of(2024, 4, 10));

        var libraries = Libraries.all(drawn);

        assertThat(libraries).hasSize(7);
        assertThat(drawn.count()).isEqualTo(20);
        assertThat(Sameness.differences(drawn, libraries)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void the_product_refuses_every_flaw_and_names_its_place(Flaw flaw) {
        assertThat(Leniency.outcome(PRODUCT, flaw)).isEqualTo("no");
    }

    @Test
    void the_product_tells_both_faults() {
        assertThat(Leniency.faultsTold(PRODUCT)).isEqualTo("2");
    }
}
