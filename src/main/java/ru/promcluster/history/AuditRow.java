package ru.promcluster.history;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A row of the table {@code audit_entry}; nothing changes it. */
@Entity
@Immutable
@Table(name = "audit_entry")
@SuppressWarnings("NullAway.Init") // the mapper fills the fields after the constructor
class AuditRow {

    @Id
    long number;

    Instant at;
    String who;
    String action;
    String subject;
    String digest;
    String previousHash;
    String hash;
}
