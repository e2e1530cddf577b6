package ru.promcluster.history;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of the table {@code ruleset_content}. */
@Entity
@Table(name = "ruleset_content")
@SuppressWarnings("NullAway.Init") // the mapper fills the fields after the constructor
class RulesetRow {

    @Id
    String sha256;

    String rulesetId;
    String version;
    byte[] bundle;
    Instant storedAt;
}
