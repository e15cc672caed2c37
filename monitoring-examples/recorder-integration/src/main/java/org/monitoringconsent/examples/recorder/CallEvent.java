package org.monitoringconsent.examples.recorder;

import org.monitoringconsent.domain.CardData;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Nature;

/** Something that becomes known during a call and changes a fact of it. */
enum CallEvent {
    /** The announcement has been played to the other party. */
    ANNOUNCED("communication.otherPartyNotified"),
    /** The other party says that they do not want to be recorded. */
    OBJECTED("communication.otherPartyObjected"),
    /** The talk turns to private matters. */
    TURNED_PERSONAL("communication.nature"),
    /** Card security data are about to be spoken, and the recorder masks them. */
    CARD_DATA_MASKED("communication.cardData"),
    /** Card security data are spoken and the recorder cannot mask them. */
    CARD_DATA_UNMASKED("communication.cardData"),
    /** The card data are over. */
    CARD_DATA_OVER("communication.cardData");

    private final String fact;

    CallEvent(String fact) {
        this.fact = fact;
    }

    /** The fact that it changes, by path, as {@code watch()} names it. */
    String fact() {
        return fact;
    }

    /** The request as it stands after the event. */
    MonitoringRequest applyTo(MonitoringRequest request) {
        return request.withCommunication(request.communication().map(this::change));
    }

    private Communication change(Communication call) {
        return switch (this) {
            case ANNOUNCED -> call.withOtherPartyNotified(true);
            case OBJECTED -> call.withOtherPartyObjected(true);
            case TURNED_PERSONAL -> call.withNature(Nature.PERSONAL);
            case CARD_DATA_MASKED -> call.withCardData(CardData.SUPPRESSED);
            case CARD_DATA_UNMASKED -> call.withCardData(CardData.CAPTURED);
            case CARD_DATA_OVER -> call.withCardData(CardData.NONE);
        };
    }
}
