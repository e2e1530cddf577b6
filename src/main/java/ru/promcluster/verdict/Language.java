package ru.promcluster.verdict;

/** A language that sentences are written in; Russian unless another is asked for. */
public enum Language {
    RU,
    EN
}
