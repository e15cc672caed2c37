import org.jspecify.annotations.NullMarked;

/** Decides whether an act of monitoring a worker is allowed under dated law. */
@NullMarked
module org.monitoringconsent.core {
    exports org.monitoringconsent.domain;

    requires static com.fasterxml.jackson.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires org.slf4j;
}
