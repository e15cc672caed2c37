// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers

import java.time.LocalDate
import java.util.Locale
import org.monitoringconsent.domain.Activity
import org.monitoringconsent.domain.Channel
import org.monitoringconsent.domain.Communication
import org.monitoringconsent.domain.CountryCode
import org.monitoringconsent.domain.Employer
import org.monitoringconsent.domain.Facts
import org.monitoringconsent.domain.Line
import org.monitoringconsent.domain.MonitoringRequest
import org.monitoringconsent.domain.Notice
import org.monitoringconsent.domain.Worker
import org.monitoringconsent.engine.MonitoringEngine

fun main() {
    val country = CountryCode.of("NL")
    val request = MonitoringRequest.builder()
        .day(LocalDate.of(2026, 11, 23))
        .activity(Activity.RECORD)
        .worker(Worker.builder().id("w-1").country(country).notice(Notice.NONE).build())
        .communication(Communication.builder().channel(Channel.CALL).line(Line.EMPLOYER_PRIVATE).build())
        .employer(Employer.builder().country(country).build())
        .build()
    val told = request.with(Facts.NOTICE, Notice.SPECIFIC)
    val verdict = MonitoringEngine.discover().decide(told)
    val titles: List<String> = verdict.denials().map { it.title(Locale.ENGLISH) }
    println("${verdict.decision()} ${titles.isNotEmpty()}")
}
