package ru.promcluster.verdict;

/** The languages an answer can be asked for. */
public enum Language {
    RU,
    EN
}
