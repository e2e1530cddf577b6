package ru.promcluster.exchange.table.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.promcluster.exchange.table.cell.Archive;

/** What one part of a workbook refers to. */
record Relations(List<Relation> all) {

    /** More than any limit lets a workbook have parts. */
    private static final int MOST = 10_000;

    /**
     * A reference.
     *
     * @param type the last word of its type, such as {@code worksheet}
     * @param target name of the part within the archive
     */
    record Relation(String id, String type, String target, boolean isExternal) {}

    static Relations of(Archive archive, String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        var folder = part.substring(0, slash);
        return read(archive, folder + "_rels/" + part.substring(slash) + ".rels", folder);
    }

    static Relations read(Archive archive, String name, String folder) throws IOException {
        var relations = new ArrayList<Relation>();
        var stream = archive.part(name);
        if (stream != null) {
            try (var xml = new XmlPart(stream)) {
                for (var element = xml.nextStart(); element != null; element = xml.nextStart()) {
                    if (element.equals("Relationship") && relations.size() < MOST) {
                        relations.add(relation(xml, folder));
                    }
                }
            }
        }
        return new Relations(relations);
    }

    private static Relation relation(XmlPart xml, String folder) {
        var type = Objects.requireNonNullElse(xml.attribute("Type"), "");
        var target = Objects.requireNonNullElse(xml.attribute("Target"), "");
        return new Relation(
                Objects.requireNonNullElse(xml.attribute("Id"), ""),
                type.substring(type.lastIndexOf('/') + 1),
                target.startsWith("/") ? target.substring(1) : resolved(folder, target),
                "External".equals(xml.attribute("TargetMode")));
    }

    private static String resolved(String folder, String target) {
        var at = folder;
        var rest = target;
        while (rest.startsWith("../") && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/', at.length() - 2) + 1);
            rest = rest.substring("../".length());
        }
        return at + rest;
    }

    /** The first part of a type. */
    @Nullable
    String target(String type) {
        return all.stream()
                .filter(relation -> relation.type().equals(type) && !relation.isExternal())
                .map(Relation::target)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Relation withId(String id) {
        return all.stream()
                .filter(relation -> relation.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
