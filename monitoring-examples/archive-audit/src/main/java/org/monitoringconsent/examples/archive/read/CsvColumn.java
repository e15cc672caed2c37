// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a column of a call-record table means, and the headings under which products write it. */
enum CsvColumn {
    ID("uniqueid uuid callid calluuid xmlcdruuid callsid cdrid recordid conversationid contactid sid guid callguid"
            + " callref callreference callidentifier id"),
    JOIN("linkedid bleguuid bridgeuuid originatinglegpuuid originatingleguuid ccmembersessionuuid sipcallid parentid"
            + " parentcallid parentcallsid parentcalluuid interactionid conversationid correlationid"),
    CALLER("calleridnumber src sourcenumber source callernumber callingnumber callingpartynumber caller from"
            + " fromnumber ani clidnum srcnum anumber origin originator phonefrom beller cnum callingparty anrufer appelant van von"
            + " quelle bron fromextension fromext callerextension callerext callingextension callingext sourceextension"
            + " sourceext srcextension srcext originextension"),
    CALLED("destinationnumber dst destination callednumber calleenumber calledpartynumber called callee to tonumber"
            + " dnis dialednumber diallednumber dstnum bnumber phoneto gebelde recipient calledparty angerufener appele"
            + " naar an ziel bestemming toextension toext calledextension calledext calleeextension calleeext"
            + " destinationextension destinationext destext dstextension dstext dialedextension dialledextension dialedext"
            + " dialledext"),
    CALLER_NAME("calleridname clid callername cnam callerid"),
    CONTEXT("dcontext context"),
    CALLER_CHANNEL("channel channelname srcchannel sourcechannel"),
    CALLED_CHANNEL("dstchannel destinationchannel bridgechannel"),
    LAST_APPLICATION("lastapp lastapplication application"),
    LAST_DATA("lastdata lastarg"),
    START("startingdate startdatetime starttime startstamp start calldate calldatetime startepoch starttimestamp"
            + " datetime timestamp begin begintime setuptime calltimestamp date datum"
            + " callstart aanvang startedat startdate begindate startdatum starttijd begintijd beginn"),
    /** When the row was written: near the start where nothing else tells it. */
    CREATED("createdat created creationtime createdtime datecreated"),
    START_UTC("starttimeutc startutc startdatetimeutc starttimestamputc starttimegmt startgmt calldateutc calldategmt"
            + " datetimeutc timestamputc begintimeutc utcstarttime utcstart utctime"),
    ZONE(
            "timezone tz timezoneid timezonename utcoffset gmtoffset timezoneoffset tzoffset tijdzone starttimezone starttz"
                    + " calltimezone calltz localtimezone localtz tzname tzid ianatimezone timezoneiana timezoneoffsetminutes"
                    + " tzoffsetminutes utcoffsetseconds tzoffsetseconds timezoneoffsetseconds"),
    /** May also be where a tariff or a team is. */
    ZONE_PERHAPS("zone"),
    ZONE_MINUTES("utcoffsetminutes utcoffsetmin gmtoffsetminutes gmtoffsetmin"),
    /** Before or after noon, beside a time that does not tell. */
    HALF_OF_DAY("ampm meridiem meridian"),
    TIME_OF_DAY("time calltime timeofday tijd uhrzeit zeit heure"),
    ANSWER("answer answertime answerstamp answerepoch connecttime answerdate answerdatetime answeredat"),
    END("endtime endstamp end endepoch enddate enddatetime hanguptime hangupdate disconnecttime stoptime callend"
            + " einde endedat hangupat"),
    DURATION(
            "duration durationseconds durationsec durationinseconds callduration totalduration seconds duur dauer duree"),
    TALK_SECONDS("billsec talktime billedduration billseconds conversationtime talkduration"),
    DISPOSITION("disposition hangupcause status result callstatus callresult answered isanswered"
            + " resultaat ergebnis resultat statut"),
    CAUSE_NUMBER("hangupcauseid"),
    DIRECTION("direction calldirection richting richtung anrufrichtung sens sensdelappel"),
    CALL_TYPE("calltype type actiontype"),
    VOICEMAIL(
            "voicemail isvoicemail tovoicemail wenttovoicemail senttovoicemail leftvoicemail voicemailleft hasvoicemail"),
    VOICEMAIL_SECONDS("voicemailseconds"),
    ACCOUNT("accountcode account"),
    MARK("wrapup wrapupcode tags tag mark userfield dispositioncode wrapupname wrapupcodename wrapupcodes"
            + " wrapupreason dispositionname dispositiontitle agentdisposition calldisposition callcategory"
            + " callcode callcodes outcome calloutcome category categories label labels reasoncode callreason"
            + " afhandelcode afrondcode categorie kategorie schlagwort schlagworte etiquette etiquettes wrapups"
            + " marks calltags calltag calllabels calllabel customtags dispositions agentselecteddisposition"
            + " calldispositions dispositioncodes resolution"),
    RECORDING(
            "recordingfile recordname recordfiles recording recordingurl recordingpath recordfile recordingname recordingid"
                    + " filename monitorfilename mixmonitorfilename audiofile voicefile callrecording recordings opname"
                    + " opnamebestand"),
    RECORDED("recorded isrecorded hasrecording wasrecorded callrecorded recordingavailable recordingstatus"
            + " recordingstate rec callrec isrec recflag opgenomen voicerecording recordingexists recordingpresent"
            + " gespreksopname aufgezeichnet enregistre"),
    /** Whether the other party was told that it was recorded. */
    ANNOUNCED("recordingannounced isrecordingannounced announced announcementplayed recordingannouncementplayed"
            + " recordingdisclosed recordingdisclosureplayed disclosureplayed recordingdisclaimer disclaimer disclaimerplayed"
            + " recordingnotice recordingnoticeplayed noticeplayed privacynotice privacynoticeplayed recordingnotification"
            + " recordingnotified callernotified customernotified otherpartynotified callerinformed customerinformed"
            + " informedofrecording recordingmessageplayed opnamemelding opnameaangekondigd aangekondigd"
            + " aufzeichnungsansage aufzeichnungshinweis ansageabgespielt annonceenregistrement"),
    EXTENSION("extension extensionnumber agentextension agent agentnumber ccagent ext toestel answeredby"
            + " answeredbyextension answeredbyagent answeringextension answeringagent answeringparty pickedupby"
            + " handledby agentid agentemail userextension queuemember memberextension agentext userext answeringext"
            + " answeredext finalext lastext memberext operatorext employeeext takenby acceptedby beantwoorddoor aangenomendoor"
            + " opgenomendoor angenommenvon entgegengenommenvon beantwortetvon repondupar prispar poste numeroposte"
            + " numerodeposte extn extno"),
    /** Somebody or something, whose extension it is only where it looks like one: it may as well be a name, or a number of staff. */
    EXTENSION_PERHAPS(
            "user member operator station device terminal employee staffmember representative rep medewerker"
                    + " gebruiker mitarbeiter benutzer utilisateur operateur operatrice telefoniste lastagent firstagent finalagent toagent"
                    + " receivingagent connectedagent servingagent assignedagent agentassigned agentcode agentlogin agentloginid"),
    /** An extension that was reached, or a number of either end. */
    REACHED("answeringnumber answerednumber connectednumber connectedto finalcallednumber finaldestination"),
    /** Headings that no product is known for, as far as their words tell what they are about. */
    ABOUT_CONSENT("#"),
    ABOUT_A_REFUSAL("#"),
    ABOUT_AN_ANALYSIS("#"),
    ABOUT_PEOPLE("#"),
    ABOUT_A_RECORDING("#"),
    ABOUT_A_SCREEN("#"),
    /** Of whichever end; which one, products do not agree on. */
    OTHER_NUMBER("did ddi cli callerdestination");

    private static final Pattern SOUND = Pattern.compile(
            "(?:recording|recorded|opname|opgenomen|aufnahme|aufzeichnung|mitschnitt|enregistrement|grabaci"
                    + "|gravac|registrazion|siprec|audio|media|wav|mp3)(?!at$|on$|time$|date$|by$)"
                    + "|^(?:call|sound|voice)?file(?:path)?$|^(?:call|voice)?rec(?:ord)?(?:ur[il]|file|path|link|calls?|status)?$"
                    + "|^(?:call)?play(?:back)?(?:ur[il]|link|file)?$|^(?:call)?taped?$|^(?:mix)?monitor$");

    /** How what stands below is written, which changes nothing. */
    private static final Pattern REMARK = Pattern.compile(
            "(?i) ?[(\\[](?:y(?:es)?/no?|j(?:a)?/n(?:ee|ein)?|o(?:ui)?/n(?:on)?|h{1,2}:mm(?::ss)?|m{1,2}:ss|local(?: time)?|lokaal|lokal|e\\.?164"
                    + "|[dmyj]{1,4}[-/.][dmyj]{1,4}[-/.][dmyj]{1,4}(?: h{1,2}:mm(?::ss)?)?)[)\\]]$");

    private static final Pattern NUMBER =
            Pattern.compile("(?:numbers?|num|nr|phones?|tel|telephone|msisdn|nummer|telefoon|mobiles?|gsm|uri)\\d?$");
    /** What was kept of an agent's screen. */
    private static final Pattern SCREEN = Pattern.compile(
            "screen(?:video|audio|call|agent)?(?:rec(?!ei)|capture|shot)|^agentscreen(?:ur[il]|file|path|video)?$");

    /** Whether the other party was told, as the name of what was said, or shown, to them. */
    private static final Pattern TOLD = Pattern.compile(
            "(?:disclosure|disclaimer|announcement|notice|notification|warning)(?:was|is)?(?:played|given|made|heard)$"
                    + "|rec(?:ord(?:ing|ed)?)?(?:disclosure|disclaimer|announcement|notice|notification|warning)"
                    + "(?:enabled|done|completed?)$"
                    + "|(?:told|informed|notified)of(?:the)?record(?:ing)?$|record(?:ing)?(?:disclosed|notified)$");

    private static final Pattern MESSAGE_LEFT =
            Pattern.compile("(?:voicemail|anrufbeantworter|messagerievocale|boitevocale|repondeur)"
                    + "(?:s|message|msg|left|received|recording|file|path|audio|url|link){0,4}$");
    private static final Pattern MESSAGE_LENGTH =
            Pattern.compile("voicemail(?:message|msg)?(?:duration|length|len|seconds)$");
    private static final Pattern EXTENSIONS =
            Pattern.compile("(?:(?<!file)extension|toestel|nebenstelle|durchwahl)(?:number|nummer|num|nr|no)?$");
    private static final int MOST_REMEMBERED = 4_096;
    private static final int LONGEST_REMEMBERED = 100;

    /** What headings are about that no product is known for; the same ones come again and again. */
    private static final Map<String, Optional<CsvColumn>> STRANGE = new ConcurrentHashMap<>();

    private static final Map<String, CsvColumn> BY_HEADING = new HashMap<>();

    /** The headings of each, the one that says most first. */
    private static final Map<CsvColumn, List<String>> HEADINGS = new EnumMap<>(CsvColumn.class);

    /** Of the headings of a column those in which no other of them stands. */
    private static final Map<CsvColumn, List<String>> ROOTS = new EnumMap<>(CsvColumn.class);

    static {
        for (CsvColumn column : values()) {
            List<String> all = List.of(column.headings.split(" ", -1));
            HEADINGS.put(column, all);
            all.forEach(heading -> BY_HEADING.putIfAbsent(heading, column));
            List<String> roots = all.stream()
                    .filter(one -> all.stream().noneMatch(other -> !other.equals(one) && one.contains(other)))
                    .toList();
            ROOTS.put(column, roots);
        }
    }

    private final String headings;

    CsvColumn(String headings) {
        this.headings = headings;
    }

    /** Returns the meaning of a heading, if it is one of those known, or what it is about. */
    static Optional<CsvColumn> under(String heading) {
        CsvColumn known = BY_HEADING.get(NamedRows.plain(heading));
        if (known != null) {
            return Optional.of(known);
        }
        Matcher remark = REMARK.matcher(heading);
        boolean remarked = (heading.endsWith(")") || heading.endsWith("]")) && remark.find();
        return remarked ? alone(heading.substring(0, remark.start())) : strange(heading);
    }

    private static Optional<CsvColumn> alone(String heading) {
        CsvColumn known = BY_HEADING.get(NamedRows.plain(heading));
        return known != null ? Optional.of(known) : strange(heading);
    }

    private static Optional<CsvColumn> strange(String heading) {
        Optional<CsvColumn> before = STRANGE.get(heading);
        if (before != null) {
            return before;
        }
        Optional<CsvColumn> found = about(heading);
        if (heading.length() <= LONGEST_REMEMBERED && STRANGE.size() < MOST_REMEMBERED) {
            STRANGE.put(heading, found);
        }
        return found;
    }

    private static Optional<CsvColumn> about(String heading) {
        String plain = NamedRows.plain(heading);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (TOLD.matcher(plain).find()) {
            return Optional.of(ANNOUNCED);
        }
        if (Topics.isAboutConsent(plain)) {
            return Optional.of(Topics.isARefusal(plain) ? ABOUT_A_REFUSAL : ABOUT_CONSENT);
        }
        if (Topics.isAboutAnAnalysis(plain)) {
            return Optional.of(ABOUT_AN_ANALYSIS);
        }
        if (SCREEN.matcher(plain).find()) {
            return Optional.of(ABOUT_A_SCREEN);
        }
        if (MESSAGE_LEFT.matcher(plain).find()) {
            return Optional.of(VOICEMAIL);
        }
        if (MESSAGE_LENGTH.matcher(plain).find()) {
            return Optional.of(VOICEMAIL_SECONDS);
        }
        if (SOUND.matcher(plain).find()) {
            return Optional.of(ABOUT_A_RECORDING);
        }
        if (Topics.isAboutPeople(plain)) {
            return Optional.of(ABOUT_PEOPLE);
        }
        if (EXTENSIONS.matcher(plain).find()) {
            return Optional.of(EXTENSION);
        }
        return NUMBER.matcher(plain).find() ? Optional.of(OTHER_NUMBER) : Optional.empty();
    }

    /** Returns whether a row of headings, of which only letters and digits are left, may hold this column. */
    boolean mayStandIn(String plain) {
        for (String root : ROOTS.getOrDefault(this, List.of())) {
            if (plain.indexOf(root) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns how early among the headings of this column one stands; the earlier ones say more. */
    int rank(String heading) {
        return HEADINGS.getOrDefault(this, List.of()).indexOf(NamedRows.plain(heading));
    }
}
