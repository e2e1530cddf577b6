package ru.promcluster.rulebook.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.Language;
import ru.promcluster.verdict.NearestName;

/** Takes a sentence apart, once; every fault is collected. */
final class SentenceReader {

    private final String text;
    private final Set<Slot> slots;
    private final Language language;
    private final List<SentenceFault> faults = new ArrayList<>();
    private int at;

    SentenceReader(String text, Set<Slot> slots, Language language) {
        this.text = text;
        this.slots = slots;
        this.language = language;
    }

    List<SentenceFault> faults() {
        return faults;
    }

    List<Part> read() {
        if (text.isBlank()) {
            fault(0, text.length(), "Предложение пустое. Напишите его.", "The sentence is empty. Write it.");
        }
        var parts = new ArrayList<Part>();
        while (at < text.length()) {
            parts.add(text.charAt(at) == '[' ? ifKnown() : wordsOrGap());
        }
        return parts;
    }

    private Part ifKnown() {
        int start = at++;
        int before = faults.size();
        var parts = new ArrayList<Part>();
        while (at < text.length() && text.charAt(at) != ']') {
            parts.add(wordsOrGap());
        }
        if (at == text.length()) {
            fault(
                    start,
                    start + 1,
                    "Скобка «[» не закрыта. Закройте её: «]».",
                    "«[» is not closed. Close it with «]».");
        } else if (faults.size() == before && parts.stream().noneMatch(Part.Gap.class::isInstance)) {
            fault(
                    start,
                    at + 1,
                    "В квадратных скобках нет подстановки. Уберите скобки.",
                    "There is no gap in the square brackets. Remove them.");
        }
        at++;
        return new Part.IfKnown(List.copyOf(parts));
    }

    private Part wordsOrGap() {
        return text.charAt(at) == '{' ? gap() : words();
    }

    private Part words() {
        int start = at;
        while (at == start || (at < text.length() && "{[]".indexOf(text.charAt(at)) < 0)) {
            at++;
        }
        var words = text.substring(start, at);
        int stray = stray(words);
        if (stray >= 0) {
            fault(
                    start + stray,
                    start + stray + 1,
                    "Лишняя скобка в «" + words + "». Уберите её: скобки ставят парами и не вкладывают.",
                    "A stray bracket in «" + words + "». Remove it: brackets come in pairs and are not nested.");
        }
        return new Part.Words(words);
    }

    /** Where a bracket stands that belongs to no pair; -1: nowhere. */
    private static int stray(String words) {
        for (int i = 0; i < words.length(); i++) {
            if ("}][".indexOf(words.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private Part gap() {
        int start = at;
        int end = at + 1;
        while (end < text.length() && "{}[]".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end == text.length() || text.charAt(end) != '}') {
            fault(
                    start,
                    start + 1,
                    "Скобка «{» не закрыта. Закройте её: «}».",
                    "«{» is not closed. Close it with «}».");
            at = end;
            return new Part.Words(text.substring(start, end));
        }
        var inside = text.substring(at + 1, end);
        at = end + 1;
        int colon = inside.indexOf(':');
        var slot = slot(start, colon < 0 ? inside : inside.substring(0, colon));
        if (slot == null) {
            return new Part.Words(inside);
        }
        dropSecondDot(slot);
        return new Part.Gap(slot, colon < 0 ? Forms.NONE : forms(slot, start + colon + 2, inside.substring(colon + 1)));
    }

    /** A Russian day ends with «г.», and a sentence does not end with two dots. */
    private void dropSecondDot(Slot slot) {
        if (slot == Slot.DAY && language == Language.RU && text.startsWith(".", at)) {
            at++;
        }
    }

    private @Nullable Slot slot(int start, String name) {
        var slot = Slot.named(name);
        if (slot != null && slots.contains(slot)) {
            return slot;
        }
        var known = new TreeSet<String>();
        slots.forEach(each -> known.add("{" + each.slotName() + "}"));
        var advice = NearestName.advice("{" + name + "}", known);
        fault(
                start + 1,
                start + 1 + name.length(),
                "Подстановки {" + name + "} нет." + advice.ru(),
                "There is no {" + name + "}." + advice.en());
        return null;
    }

    private Forms forms(Slot slot, int start, String words) {
        var forms = List.of(words.split("\\|", -1));
        int most = language == Language.RU ? 3 : 2;
        var fits = forms.size() >= 2 && forms.size() <= most && forms.stream().noneMatch(String::isBlank);
        if (slot.isNumber() && fits) {
            return Forms.of(forms, language);
        }
        fault(
                start,
                start + words.length(),
                "Формы слова «" + words + "» не подходят. Пишите их у числа, по-русски две или три, по-английски две.",
                "The word forms «" + words
                        + "» do not fit: write them with a number, two or three in Russian, two in English.");
        return Forms.NONE;
    }

    private void fault(int from, int to, String ru, String en) {
        faults.add(new SentenceFault(from, to, new Bilingual(ru, en)));
    }
}
