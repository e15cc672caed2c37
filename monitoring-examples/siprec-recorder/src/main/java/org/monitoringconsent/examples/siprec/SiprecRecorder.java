// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.siprec;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TooManyListenersException;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sip.ClientTransaction;
import javax.sip.Dialog;
import javax.sip.DialogTerminatedEvent;
import javax.sip.IOExceptionEvent;
import javax.sip.InvalidArgumentException;
import javax.sip.ListeningPoint;
import javax.sip.RequestEvent;
import javax.sip.ResponseEvent;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.SipFactory;
import javax.sip.SipListener;
import javax.sip.SipProvider;
import javax.sip.SipStack;
import javax.sip.TimeoutEvent;
import javax.sip.TransactionTerminatedEvent;
import javax.sip.header.AllowHeader;
import javax.sip.header.CSeqHeader;
import javax.sip.header.ContactHeader;
import javax.sip.header.ContentTypeHeader;
import javax.sip.header.HeaderFactory;
import javax.sip.header.ToHeader;
import javax.sip.message.MessageFactory;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.examples.archive.read.SiprecBody;
import org.monitoringconsent.examples.recording.Announcer;
import org.monitoringconsent.examples.recording.CallReport;
import org.monitoringconsent.examples.recording.Clockwork;
import org.monitoringconsent.examples.recording.Directory;
import org.monitoringconsent.examples.recording.House;
import org.monitoringconsent.recorder.session.CallEvent;
import org.monitoringconsent.recorder.session.RecorderListener;

/**
 * A recording server (RFC 7866) over UDP and TCP. It answers INVITE, UPDATE and BYE, keeps of each call what its session allows, and
 * tells the other side by {@code a=record} whether it records: in each answer, and by an UPDATE of its own, or an INVITE where the other
 * side does not take that, when it changes in between.
 */
public final class SiprecRecorder implements AutoCloseable {

    private static final int MOST_CALLS = 5_000;
    private static final Duration LOOK = Duration.ofSeconds(10);
    private static final List<String> ALLOWED =
            List.of(Request.INVITE, Request.ACK, Request.BYE, Request.CANCEL, Request.UPDATE, Request.OPTIONS);

    /** How the stack begins the name of its thread for datagrams. */
    private static final String DATAGRAMS = "MessageProcessorThread-UDP-";

    private static final int MOST_LOOKS = 200;
    private static final long BETWEEN_LOOKS = 10;

    private final InetAddress address;
    private final int port;
    private final Path folder;
    private final Consumer<CallReport> reports;
    private final RecordedCall.Surroundings around;
    private final RtpReceiver receiver;
    private final ThreadGroup events = new ThreadGroup("SIP events");
    private final SipStack stack;
    private final SipProvider provider;
    private final MessageFactory messages;
    private final HeaderFactory headers;
    private final ContactHeader contact;
    private final Map<String, RecordedCall> calls = new ConcurrentHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final Clockwork clockwork = new Clockwork();

    /**
     * Begins to listen.
     *
     * @param address where to listen; whoever reaches it can offer calls
     * @param port the port for both transports
     * @param folder where the sound goes; it is made if it is not there
     * @param clock the clock
     * @param announcer who plays announcements
     * @param listener is told of each decision, such as a keeper of records
     * @param reports is told of each call when it is over
     */
    public SiprecRecorder(
            InetAddress address,
            int port,
            Path folder,
            Clock clock,
            Announcer announcer,
            RecorderListener listener,
            Consumer<CallReport> reports)
            throws IOException {
        House.engine(); // The first call does not wait for the rules to be read.
        this.address = address;
        this.port = port;
        this.folder = Files.createDirectories(folder);
        this.reports = reports;
        this.receiver = new RtpReceiver(address, clock);
        String host = address.getHostAddress();
        this.around = new RecordedCall.Surroundings(clock, host, new Directory("GB"), receiver, announcer, listener);
        SipFactory factory = SipFactory.getInstance();
        factory.setPathName("gov.nist");
        this.stack = stack(factory);
        try {
            this.messages = factory.createMessageFactory();
            this.headers = factory.createHeaderFactory();
            this.contact = headers.createContactHeader(
                    factory.createAddressFactory().createAddress("<sip:recorder@" + host + ":" + port + ">"));
            contact.setParameter("+sip.srs", null);
            this.provider = stack.createSipProvider(stack.createListeningPoint(host, port, ListeningPoint.UDP));
            provider.addListeningPoint(stack.createListeningPoint(host, port, ListeningPoint.TCP));
            provider.addSipListener(new Listener());
            stack.start();
        } catch (SipException | InvalidArgumentException | ParseException | TooManyListenersException failed) {
            stopStack();
            receiver.close();
            throw new IOException("cannot listen on port " + port, failed);
        }
        clockwork.every(LOOK, () -> calls.values().forEach(RecordedCall::look));
    }

    /** The stack, made by a thread of the group in which its own thread for events then is, to be found again. */
    private SipStack stack(SipFactory factory) throws IOException {
        FutureTask<SipStack> making = new FutureTask<>(() -> factory.createSipStack(properties()));
        new Thread(events, making, "SIP stack").start();
        try {
            return making.get();
        } catch (ExecutionException failed) {
            receiver.close();
            throw new IOException("the SIP stack cannot be made", failed.getCause());
        } catch (InterruptedException interrupted) {
            receiver.close();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the SIP stack was made");
        }
    }

    /** The stack does not wake its thread for events when it stops, which would keep a program from ending. */
    private void stopStack() {
        awaitDatagrams();
        stack.stop();
        events.interrupt();
    }

    /** The stack's thread for datagrams makes what is then stopped with it, so that to stop fails before that thread listens. */
    private void awaitDatagrams() {
        String name = DATAGRAMS + address.getHostAddress() + "/" + port;
        for (int i = 0; i < MOST_LOOKS && isBeginning(name); i++) {
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static boolean isBeginning(String name) {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().equals(name))
                .anyMatch(thread -> Stream.of(thread.getValue())
                        .noneMatch(frame -> frame.getMethodName().equals("receive")));
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("javax.sip.STACK_NAME", "recorder-" + UUID.randomUUID());
        properties.setProperty("gov.nist.javax.sip.TRACE_LEVEL", "0");
        properties.setProperty("gov.nist.javax.sip.MAX_MESSAGE_SIZE", "262144");
        properties.setProperty("gov.nist.javax.sip.RECEIVE_UDP_BUFFER_SIZE", "4194304");
        properties.setProperty("gov.nist.javax.sip.SEND_UDP_BUFFER_SIZE", "1048576");
        properties.setProperty("gov.nist.javax.sip.THREAD_POOL_SIZE", "4");
        properties.setProperty("gov.nist.javax.sip.REENTRANT_LISTENER", "true");
        properties.setProperty("gov.nist.javax.sip.AUTOMATIC_DIALOG_ERROR_HANDLING", "false");
        return properties;
    }

    /** Tells a call what the house learnt in another way, such as that a party agreed; nothing happens when it is over. */
    public void learn(String call, CallEvent event) {
        RecordedCall known = calls.get(call);
        if (known != null) {
            known.learn(event);
        }
    }

    /** The ids of the calls that go on. */
    public List<String> calls() {
        return List.copyOf(calls.keySet());
    }

    /** How many packets of sound were decoded. */
    public long packets() {
        return receiver.packets();
    }

    /** How many requests were answered with an error. */
    public int refused() {
        return refused.get();
    }

    private final class Listener implements SipListener {

        @Override
        public void processRequest(RequestEvent event) {
            Request request = event.getRequest();
            try {
                if (request.getMethod().equals(Request.ACK)) {
                    if (event.getDialog() != null
                            && event.getDialog().getApplicationData() instanceof RecordedCall call) {
                        call.begun();
                    }
                    return;
                }
                ServerTransaction transaction = event.getServerTransaction() == null
                        ? provider.getNewServerTransaction(request)
                        : event.getServerTransaction();
                answer(request, transaction);
            } catch (SipException | InvalidArgumentException | ParseException failed) {
                // The other side repeats what it got no answer to, or gives up; the call it is about goes on as it was.
                refused.incrementAndGet();
            }
        }

        @Override
        public void processResponse(ResponseEvent event) {
            // Whether or not the other side takes notice, the state of the recording is what it is.
            CSeqHeader sequence = (CSeqHeader) event.getResponse().getHeader(CSeqHeader.NAME);
            Dialog dialog = event.getDialog();
            boolean agreed = event.getResponse().getStatusCode() == Response.OK;
            if (agreed && dialog != null && sequence.getMethod().equals(Request.INVITE)) {
                try {
                    dialog.sendAck(dialog.createAck(sequence.getSeqNumber()));
                } catch (SipException | InvalidArgumentException failed) {
                    refused.incrementAndGet();
                }
            }
        }

        @Override
        public void processTimeout(TimeoutEvent event) {
            // As above.
        }

        @Override
        public void processIOException(IOExceptionEvent event) {
            refused.incrementAndGet();
        }

        @Override
        public void processTransactionTerminated(TransactionTerminatedEvent event) {}

        @Override
        public void processDialogTerminated(DialogTerminatedEvent event) {
            end(event.getDialog());
        }
    }

    private void answer(Request request, ServerTransaction transaction)
            throws SipException, InvalidArgumentException, ParseException {
        Dialog dialog = transaction.getDialog();
        RecordedCall call = dialog != null && dialog.getApplicationData() instanceof RecordedCall known ? known : null;
        switch (request.getMethod()) {
            case Request.INVITE -> {
                if (call == null) {
                    begin(request, transaction, dialog);
                } else {
                    follow(request, transaction, call);
                }
            }
            case Request.UPDATE -> {
                if (call == null) {
                    refuse(request, transaction, Response.CALL_OR_TRANSACTION_DOES_NOT_EXIST);
                } else {
                    follow(request, transaction, call);
                }
            }
            case Request.BYE -> {
                transaction.sendResponse(messages.createResponse(Response.OK, request));
                if (dialog != null) {
                    end(dialog);
                }
            }
            case Request.CANCEL -> transaction.sendResponse(messages.createResponse(Response.OK, request));
            case Request.OPTIONS -> {
                Response response = messages.createResponse(Response.OK, request);
                allow(response);
                response.addHeader(headers.createSupportedHeader("siprec"));
                transaction.sendResponse(response);
            }
            default -> refuse(request, transaction, Response.METHOD_NOT_ALLOWED);
        }
    }

    private void allow(Response response) throws ParseException {
        for (String method : ALLOWED) {
            response.addHeader(headers.createAllowHeader(method));
        }
    }

    private void refuse(Request request, ServerTransaction transaction, int code)
            throws SipException, InvalidArgumentException, ParseException {
        refused.incrementAndGet();
        Response response = messages.createResponse(code, request);
        if (code == Response.METHOD_NOT_ALLOWED) {
            allow(response);
        }
        transaction.sendResponse(response);
    }

    private void begin(Request request, ServerTransaction transaction, @Nullable Dialog dialog)
            throws SipException, InvalidArgumentException, ParseException {
        if (dialog == null || calls.size() >= MOST_CALLS) {
            refuse(request, transaction, Response.SERVICE_UNAVAILABLE);
            return;
        }
        String id = UUID.randomUUID().toString();
        try {
            String method = updates(request) ? Request.UPDATE : Request.INVITE;
            RecordedCall call = new RecordedCall(id, body(request), folder, around, sdp -> tell(dialog, method, sdp));
            calls.put(id, call);
            dialog.setApplicationData(call);
            Response response = ok(request, call.state());
            ((ToHeader) response.getHeader(ToHeader.NAME)).setTag(id.substring(0, 8));
            transaction.sendResponse(response);
        } catch (IOException unreadable) {
            refuse(request, transaction, Response.BAD_REQUEST);
        }
    }

    private void follow(Request request, ServerTransaction transaction, RecordedCall call)
            throws SipException, InvalidArgumentException, ParseException {
        try {
            Optional<String> description = call.answer(body(request));
            boolean mustOffer = description.isEmpty() && request.getMethod().equals(Request.INVITE);
            try {
                transaction.sendResponse(ok(request, mustOffer ? call.state() : description.orElse("")));
            } finally {
                // Metadata alone are answered without a description, and may have changed the state.
                call.sent();
            }
        } catch (IOException unreadable) {
            refuse(request, transaction, Response.BAD_REQUEST);
        }
    }

    private static boolean updates(Request request) {
        ListIterator<?> allowed = request.getHeaders(AllowHeader.NAME);
        while (allowed.hasNext()) {
            if (allowed.next() instanceof AllowHeader allow && allow.getMethod().equals(Request.UPDATE)) {
                return true;
            }
        }
        return false;
    }

    private static SiprecBody body(Request request) throws IOException {
        ContentTypeHeader type = (ContentTypeHeader) request.getHeader(ContentTypeHeader.NAME);
        byte[] raw = request.getRawContent();
        if (type == null || raw == null) {
            return SiprecBody.read("", "");
        }
        String boundary = type.getParameter("boundary");
        String media = (type.getContentType() + "/" + type.getContentSubType()).toLowerCase(Locale.ROOT);
        return SiprecBody.read(
                boundary == null ? media : media + ";boundary=\"" + boundary.replace("\"", "") + "\"",
                new String(raw, StandardCharsets.UTF_8));
    }

    private Response ok(Request request, String description) throws ParseException {
        Response response = messages.createResponse(Response.OK, request);
        response.addHeader(contact);
        allow(response);
        if (!description.isEmpty()) {
            response.setContent(description, headers.createContentTypeHeader("application", "sdp"));
        }
        return response;
    }

    /** Tells the other side of another state. */
    private void tell(Dialog dialog, String method, String description) {
        try {
            Request update = dialog.createRequest(method);
            update.setHeader(contact);
            update.setContent(description, headers.createContentTypeHeader("application", "sdp"));
            ClientTransaction transaction = provider.getNewClientTransaction(update);
            dialog.sendRequest(transaction);
        } catch (SipException | ParseException failed) {
            refused.incrementAndGet();
        }
    }

    private void end(Dialog dialog) {
        if (dialog.getApplicationData() instanceof RecordedCall call
                && calls.values().remove(call)) {
            reports.accept(call.end());
        }
    }

    /** Stops listening and ends the calls that still go on. */
    @Override
    public void close() throws IOException {
        clockwork.close();
        stopStack();
        for (RecordedCall call : new ArrayList<>(calls.values())) {
            if (calls.values().remove(call)) {
                reports.accept(call.end());
            }
        }
        receiver.close();
    }
}
