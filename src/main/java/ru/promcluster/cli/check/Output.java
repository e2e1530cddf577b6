package ru.promcluster.cli.check;

import java.io.IOException;

/** Where what was checked is shown, file after file. */
interface Output {

    void show(Checked checked) throws IOException;
}
