package ru.promcluster.exchange.json;

/** Every fault of numbers, in both languages. */
final class NumberFaults {

    private NumberFaults() {}

    static Fault fraction(Shown shown) {
        return new Fault(
                "count.fraction",
                shown.russian() + " — дробное число, а считают целыми; напишите целое число",
                shown.english() + " is a fraction, but this is counted in whole numbers; write a whole number");
    }

    static Fault countTooLarge(Shown shown) {
        return new Fault(
                "number.too-large",
                shown.russian() + " — слишком большое число; напишите не больше " + CountType.MOST,
                shown.english() + " is too large a number; write at most " + CountType.MOST);
    }

    static Fault tooManyDigits(Shown shown, int whole, int fraction) {
        return new Fault(
                "number.too-large",
                shown.russian() + " — слишком длинное число; напишите не больше " + whole + " цифр до запятой и "
                        + fraction + " после",
                shown.english() + " is too long a number; write at most " + whole + " digits before the point and "
                        + fraction + " after it");
    }

    static Fault negative(Shown shown) {
        return new Fault(
                "amount.negative",
                shown.russian() + " — меньше нуля; напишите 0 или больше",
                shown.english() + " is less than zero; write 0 or more");
    }

    static Fault notAShare(Shown shown) {
        return new Fault(
                "share.out-of-range",
                shown.russian() + " — не доля; напишите число процентов от 0 до 100",
                shown.english() + " is not a share; write a number of per cent from 0 to 100");
    }
}
