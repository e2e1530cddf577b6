package ru.promcluster.exchange.json;

/** The kind of a value, and what should have stood where something else does, in the words of the sender. */
public enum Expected {
    TEXT("текст", "a text", "напишите его в кавычках", "write it in quotation marks"),
    FLAG("true или false", "true or false", "напишите true или false без кавычек", "write true or false, unquoted"),
    COUNT("целое число", "a whole number", "напишите, например, 12", "write, for example, 12"),
    ROUBLES("число рублей", "a number of roubles", "напишите, например, 46500000", "write, for example, 46500000"),
    DECIMAL("число", "a number", "напишите, например, 12.5", "write, for example, 12.5"),
    SHARE("число процентов", "a number of per cent", "напишите, например, 12.5", "write, for example, 12.5"),
    YEAR("год", "a year", "напишите, например, 2024", "write, for example, 2024"),
    DAY("дата", "a date", "напишите, например, \"2024-04-15\"", "write, for example, \"2024-04-15\""),
    LIST("список", "a list", "напишите [ … ]", "write [ … ]"),
    OBJECT("объект", "an object", "напишите { … }", "write { … }");

    private final String russian;
    private final String english;
    private final String russianAdvice;
    private final String englishAdvice;

    Expected(String russian, String english, String russianAdvice, String englishAdvice) {
        this.russian = russian;
        this.english = english;
        this.russianAdvice = russianAdvice;
        this.englishAdvice = englishAdvice;
    }

    /** As it stands in a Russian sentence, "… is not …". */
    public String russian() {
        return russian;
    }

    /** As it stands in an English sentence. */
    public String english() {
        return english;
    }

    String russianAdvice() {
        return russianAdvice;
    }

    String englishAdvice() {
        return englishAdvice;
    }

    public boolean isNumber() {
        return switch (this) {
            case COUNT, ROUBLES, DECIMAL, SHARE, YEAR -> true;
            case TEXT, FLAG, DAY, LIST, OBJECT -> false;
        };
    }
}
