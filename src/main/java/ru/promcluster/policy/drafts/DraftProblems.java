package ru.promcluster.policy.drafts;

import java.util.List;
import java.util.Set;
import ru.promcluster.exchange.Problem;
import ru.promcluster.exchange.Violation;
import ru.promcluster.history.drafts.Draft;
import ru.promcluster.history.drafts.DraftState;
import ru.promcluster.policy.simulation.Simulation;
import ru.promcluster.policy.worker.WorkerAnswer.Stop;
import ru.promcluster.verdict.Bilingual;
import ru.promcluster.verdict.NearestName;

/** Why something is not done with a draft. */
final class DraftProblems {

    private DraftProblems() {}

    static Problem unknown(String id) {
        return of(
                404,
                "draft-unknown",
                new Bilingual("Такого черновика нет", "There is no such draft"),
                new Bilingual("Черновика " + id + " нет.", "There is no draft " + id + "."));
    }

    static Problem noFile(String path) {
        return of(
                404,
                "draft-file-unknown",
                new Bilingual("Такого файла в черновике нет", "The draft has no such file"),
                new Bilingual("Файла «" + path + "» нет.", "There is no file \"" + path + "\"."));
    }

    static Problem stale(Draft draft) {
        return of(
                412,
                "draft-changed",
                new Bilingual("Черновик уже изменился", "The draft has changed meanwhile"),
                new Bilingual(
                        "Сейчас у него версия " + draft.version() + ". Прочтите её и внесите правку снова.",
                        "It is at version " + draft.version() + " now. Read that, and make the change again."));
    }

    static Problem state(Draft draft, DraftState needed) {
        return of(
                409,
                "draft-state",
                new Bilingual("Сейчас с черновиком это сделать нельзя", "This cannot be done with the draft now"),
                new Bilingual(
                        "Его состояние " + draft.state() + ", а нужно " + needed + ".",
                        "It is " + draft.state() + " and has to be " + needed + "."));
    }

    static Problem over(Draft draft) {
        return of(
                409,
                "draft-over",
                new Bilingual("Черновик закрыт", "The draft is closed"),
                new Bilingual(
                        "Его состояние " + draft.state() + ", он больше не меняется. Начните новый.",
                        "It is " + draft.state() + " and does not change any more. Begin a new one."));
    }

    static Problem otherContent(Draft draft) {
        return of(
                409,
                "draft-other-content",
                new Bilingual("Утверждается другое содержимое", "Another content is being approved"),
                new Bilingual(
                        "На утверждение передано содержимое " + draft.sha256()
                                + ". Прочтите его и назовите этот отпечаток.",
                        "What was submitted is " + draft.sha256() + ". Read it, and name this digest."));
    }

    static Problem own(String name) {
        return of(
                403,
                "draft-own",
                new Bilingual("Свой черновик утвердить нельзя", "Nobody approves his own draft"),
                new Bilingual(
                        "«" + name + "» — среди авторов. Утвердить должен другой человек.",
                        "\"" + name + "\" is among its authors. Another person has to approve it."));
    }

    static Problem approvedAlready(String name) {
        return of(
                409,
                "draft-approved-already",
                new Bilingual("Вы его уже утвердили", "You have approved it already"),
                new Bilingual(
                        "Нужно утверждение ещё одного человека, кроме «" + name + "».",
                        "It needs the approval of somebody besides \"" + name + "\"."));
    }

    static Problem noApprover(String name) {
        return of(
                403,
                "draft-no-approver",
                new Bilingual("Публикует тот, кто утвердил", "Whoever approved publishes"),
                new Bilingual(
                        "«" + name + "» этот черновик не утверждал. День вступления в силу назначает один из"
                                + " утвердивших.",
                        "\"" + name + "\" has not approved this draft. One of those who did names the day of force."));
    }

    static Problem noAuthor(String name) {
        return of(
                403,
                "draft-no-author",
                new Bilingual("Отозвать черновик может его автор", "An author withdraws a draft"),
                new Bilingual(
                        "«" + name + "» его не писал. Утверждающий возвращает черновик с причиной.",
                        "\"" + name + "\" has not written it. An approver sends a draft back with a reason."));
    }

    static Problem outdated(Draft draft) {
        return of(
                409,
                "draft-outdated",
                new Bilingual("С тех пор опубликованы другие правила", "Other rules were published meanwhile"),
                new Bilingual(
                        "Черновик начат с публикации № " + draft.base().number()
                                + ", а она уже не последняя: он отменил бы то, что вышло после неё. Начните черновик с"
                                + " последней публикации и повторите правку.",
                        "The draft began with publication " + draft.base().number()
                                + ", which is the latest no more: it would undo what came after. Begin a draft with the"
                                + " latest one and make the change again."));
    }

    static Problem nothingPublished() {
        return of(
                409,
                "nothing-published",
                new Bilingual("Ещё ничего не опубликовано", "Nothing is published yet"),
                new Bilingual(
                        "Сначала опубликуйте правила папки командой rules publish: они действуют с самого начала, и"
                                + " только после них у новых правил может быть день вступления в силу.",
                        "First publish the rules of the folder with rules publish: they are in force from the"
                                + " beginning, and only after them other rules can have a day of force."));
    }

    static Problem same() {
        return of(
                409,
                "publication-same",
                new Bilingual("Эти правила уже действуют в этот день", "These rules are in force on that day already"),
                new Bilingual(
                        "Последняя публикация совпадает с ними до символа.",
                        "The latest publication is the same to the letter."));
    }

    static Problem reasonNeeded() {
        return of(
                422,
                "reason-needed",
                new Bilingual("Нужна причина", "A reason is needed"),
                new Bilingual("Укажите её письменно: reason.", "Give it in writing: reason."));
    }

    static Problem noTitle() {
        return of(
                422,
                "draft-no-title",
                new Bilingual("Нужно название", "A title is needed"),
                new Bilingual(
                        "Назовите черновик: title, до 200 символов.", "Name the draft: title, to 200 characters."));
    }

    /** A trial was not held to its end. */
    static Problem stopped(Stop why) {
        return of(
                why.isOurs() ? 503 : 422,
                why.isOurs() ? "trial-not-held" : "trial-stopped",
                new Bilingual("Черновик не удалось проверить", "The draft could not be tried"),
                why.sentence());
    }

    static Problem manyFlip(Simulation.Gate gate) {
        return of(
                422,
                "draft-many-flip",
                new Bilingual("Меняется слишком много выводов", "Too many verdicts change"),
                new Bilingual(
                        "Вывод изменится у " + gate.share() + " % известных заявок, без письменной причины можно до "
                                + gate.reasonAbove()
                                + " %. Посмотрите, у кого именно (simulate), и укажите причину: reason.",
                        "The verdict changes for " + gate.share() + " % of the known applications; up to "
                                + gate.reasonAbove()
                                + " % need no written reason. See whose they are (simulate), and give"
                                + " the reason: reason."));
    }

    static Problem notSound(List<Violation> faults) {
        return new Problem(
                422,
                "draft-not-sound",
                new Bilingual("Черновик не прошёл проверку", "The draft has not passed its trials"),
                new Bilingual(
                        "Замечаний: " + faults.size() + ". Исправьте все и передайте снова.",
                        "Faults: " + faults.size() + ". Mend them all and submit again."),
                faults);
    }

    static Problem badPath(String path) {
        return of(
                422,
                "draft-bad-path",
                new Bilingual("Такого имени файла быть не может", "This cannot be the name of a file"),
                new Bilingual(
                        "«" + path + "» не подходит. Латинские буквы, цифры, точка, дефис; папки через «/»; имя не"
                                + " начинается с «_» и «.».",
                        "\"" + path + "\" does not do. Latin letters, digits, dot, dash; folders with \"/\"; no name"
                                + " begins with \"_\" or \".\"."));
    }

    static Problem badFile(String path, int most) {
        return of(
                413,
                "draft-bad-file",
                new Bilingual("Файл не подходит", "The file does not do"),
                new Bilingual(
                        "«" + path + "» больше " + most + " байт или содержит символ с кодом 0.",
                        "\"" + path + "\" has more than " + most + " bytes, or a character of code 0."));
    }

    static Problem tooLarge(int files, int bytes) {
        return of(
                413,
                "draft-too-large",
                new Bilingual("Черновик слишком велик", "The draft is too large"),
                new Bilingual(
                        "В нём может быть до " + files + " файлов и " + bytes + " байт.",
                        "It may have up to " + files + " files and " + bytes + " bytes."));
    }

    static Problem noZip(List<Violation> faults) {
        return new Problem(
                422,
                "draft-no-zip",
                new Bilingual("Это не архив папки правил", "This is no zip of a rules folder"),
                new Bilingual(
                        "Нужен zip с файлами папки rules в UTF-8.", "Send a zip with the files of rules in UTF-8."),
                faults);
    }

    static Problem noFigure(String name, Set<String> known) {
        var maybe = NearestName.of(name, known);
        return of(
                422,
                "figure-unknown",
                new Bilingual("Такого числа нет", "There is no such figure"),
                new Bilingual(
                        "Числа «" + name + "» нет." + (maybe.isEmpty() ? "" : " Возможно, " + maybe + ".") + " Есть: "
                                + String.join(", ", known) + ".",
                        "There is no figure \"" + name + "\"." + (maybe.isEmpty() ? "" : " Maybe " + maybe + ".")
                                + " There are: " + String.join(", ", known) + "."));
    }

    static Problem badAct(String russian, String english) {
        return of(
                422,
                "act-invalid",
                new Bilingual("Акт описан не полностью", "The act is not fully described"),
                new Bilingual(russian, english));
    }

    private static Problem of(int status, String code, Bilingual title, Bilingual detail) {
        return new Problem(status, code, title, detail, List.of());
    }
}
