package ru.promcluster.exchange.json;

/**
 * A place in a text of bytes, as a person looks it up.
 *
 * @param line from 1
 * @param column character of the line, from 1
 */
record Place(int line, int column) {

    static Place of(byte[] bytes, int from, int at) {
        int line = 1;
        int column = 1;
        for (int index = from; index < at; index++) {
            if (bytes[index] == '\n') {
                line++;
                column = 1;
            } else if ((bytes[index] & 0xC0) != 0x80) {
                column++;
            }
        }
        return new Place(line, column);
    }

    String russian() {
        return "строка " + line + ", столбец " + column;
    }

    String english() {
        return "line " + line + ", column " + column;
    }
}
