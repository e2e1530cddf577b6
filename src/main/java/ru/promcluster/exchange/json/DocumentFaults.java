package ru.promcluster.exchange.json;

/** Every fault of a document as a whole, in both languages. */
public final class DocumentFaults {

    private DocumentFaults() {}

    /** The document, or the line of a stream, is larger than allowed. */
    public static Fault tooLarge(long bytes, int maxBytes) {
        return new Fault(
                "limit.size",
                "Заявка занимает " + bytes + " байт; допустимо не больше " + maxBytes,
                "The application takes " + bytes + " bytes; " + maxBytes + " are allowed");
    }

    static Fault empty() {
        return new Fault("json.syntax", "Текст пуст; пришлите объект { … }", "The text is empty; send an object { … }");
    }

    static Fault cutOff(Place place) {
        return new Fault(
                "json.syntax",
                "Текст обрывается (" + place.russian() + "); закройте кавычки и скобки",
                "The text breaks off (" + place.english() + "); close quotation marks and brackets");
    }

    static Fault syntax(Place place, Shown met) {
        return new Fault(
                "json.syntax",
                "Здесь текст перестаёт быть JSON (" + place.russian() + "): " + met.russian()
                        + "; проверьте кавычки, запятые и скобки перед этим местом",
                "Here the text ceases to be JSON (" + place.english() + "): " + met.english()
                        + "; check quotation marks, commas and brackets before this place");
    }

    static Fault trailing(Place place) {
        return new Fault(
                "json.trailing",
                "После заявки стоит что-то ещё (" + place.russian() + "); оставьте один объект",
                "Something follows the application (" + place.english() + "); keep one object");
    }

    static Fault notUtf8(Place place, int value) {
        var shown = String.format("0x%02X", value);
        return new Fault(
                "encoding.not-utf-8",
                "Байт " + shown + " — не UTF-8 (" + place.russian() + "); сохраните файл в кодировке UTF-8",
                "Byte " + shown + " is not UTF-8 (" + place.english() + "); save the file as UTF-8");
    }

    static Fault utf16() {
        return new Fault(
                "encoding.not-utf-8",
                "Похоже на UTF-16 или UTF-32; сохраните файл в кодировке UTF-8",
                "This looks like UTF-16 or UTF-32; save the file as UTF-8");
    }
}
