package org.monitoringconsent.domain;

import java.io.Serializable;

/**
 * One thing that is wrong with the shape of a request, before any rule runs.
 *
 * @param path the path of the attribute, such as {@code communication.channel}
 * @param sentence what was expected of it; it never holds a worker's data
 */
public record ShapeFault(String path, String sentence) implements Serializable {

    @Override
    public String toString() {
        return sentence;
    }
}
