package ru.promcluster.cli.terminal;

/** Colours and weight of text on a terminal; plain text where nobody sees them. */
public enum Style {
    BOLD(1),
    FAINT(2),
    RED(31),
    GREEN(32),
    YELLOW(33);

    private static final String START = "\u001b[";
    private static final String END = START + "0m";

    private final int code;

    Style(int code) {
        this.code = code;
    }

    public String of(String text, boolean colours) {
        return colours && !text.isEmpty() ? START + code + "m" + text + END : text;
    }
}
