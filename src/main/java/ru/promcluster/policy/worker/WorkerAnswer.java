package ru.promcluster.policy.worker;

import java.util.List;
import java.util.function.Function;
import ru.promcluster.rulebook.files.RuleProblem;
import ru.promcluster.verdict.Bilingual;

/** What came of a question to a worker. */
public sealed interface WorkerAnswer<T> {

    /** The answer. */
    record Given<T>(T value) implements WorkerAnswer<T> {}

    /** There is none, for the rules or the question have faults. */
    record Broken<T>(List<RuleProblem> problems) implements WorkerAnswer<T> {

        public Broken {
            problems = List.copyOf(problems);
        }
    }

    /** There is none: the worker was stopped, or there was none to ask. */
    record Stopped<T>(Stop why) implements WorkerAnswer<T> {}

    /** Why a worker did not answer. */
    enum Stop {
        /** It did not end in time. */
        DEADLINE(
                "Проверка черновика не уложилась в отведённое время и остановлена. Упростите правила, которые изменились:"
                        + " скорее всего, одно из них перебирает всё со всем.",
                "Judging the draft took longer than it may and was stopped. Simplify the rules that changed: most likely"
                        + " one of them compares everything with everything."),
        /** It needed more memory than it has. */
        MEMORY(
                "Проверке черновика не хватило отведённой памяти, и она остановлена. Упростите правила, которые"
                        + " изменились, или уменьшите файлы.",
                "Judging the draft took more memory than it may and was stopped. Simplify the rules that changed, or make"
                        + " the files smaller."),
        /** What it said cannot be read, or is too long. */
        GARBAGE(
                "Проверка черновика ответила не тем, чем должна, и остановлена. Черновик делает то, чего правила делать"
                        + " не могут.",
                "Judging the draft gave an answer that is none and was stopped. The draft does what rules cannot do."),
        /** It ended by itself. */
        DIED(
                "Проверка черновика прервалась сама. Упростите правила, которые изменились.",
                "Judging the draft broke off by itself. Simplify the rules that changed."),
        /** All are at work. */
        BUSY(
                "Сейчас проверяются другие черновики. Повторите через минуту.",
                "Other drafts are being judged. Try again in a minute."),
        /** The machine does not start one. */
        NOT_STARTED(
                "Проверку черновика не удалось запустить на этой машине. Сообщите её администратору: причина в журнале.",
                "Judging the draft could not be started on this machine. Tell its operator: the reason is in the log.");

        private final String russian;
        private final String english;

        Stop(String russian, String english) {
            this.russian = russian;
            this.english = english;
        }

        /** What happened and what to do. */
        public Bilingual sentence() {
            return new Bilingual(russian, english);
        }

        /** Nobody's draft is to blame: it may be tried again as it is. */
        public boolean isOurs() {
            return this == BUSY || this == NOT_STARTED;
        }
    }

    /** The same answer to a question that goes on from it. */
    default <R> WorkerAnswer<R> then(Function<T, WorkerAnswer<R>> next) {
        if (this instanceof Given<T> given) {
            return next.apply(given.value());
        }
        return this instanceof Broken<T> broken
                ? new Broken<>(broken.problems())
                : new Stopped<>(((Stopped<T>) this).why());
    }
}
