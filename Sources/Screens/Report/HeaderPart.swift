import Programmes
import ProgressReports
import ProgressTracking

extension ReportWording {
  /// The days a report is about.
  var period: Fact {
    let days = words.period(progress.period)
    // The last day of the report before may not have been over.
    let text = report.material.lastReported.map {
      catalogue(ReportText.goingOn, days, words.day($0))
    }
    return Fact(catalogue(ReportText.period), text ?? days)
  }

  /// What else is to be known before a report is read.
  var headerFacts: [Fact] {
    var facts = [
      Fact(catalogue(ReportText.runnerID), progress.runner.id.description),
      Fact(catalogue(ReportText.knownThrough), knownThrough),
    ]
    facts += programmeFacts
    let notStated = catalogue(ReportText.notStated)
    let sides = distinct(progress.followed.map { $0.affected.map { words.side($0) } ?? notStated })
    if !sides.isEmpty {
      facts.append(Fact(catalogue(ReportText.affectedSide), words.series(sides)))
    }
    if !report.material.prescribed.isEmpty {
      let contacts = words.further(contacts)
      facts.append(
        Fact(catalogue(ReportText.prescribedBy), contacts.isEmpty ? notStated : contacts))
    }
    facts.append(
      Fact(
        catalogue(ReportText.made),
        catalogue(ReportText.madeBy, words.timeInFull(report.made), report.version)))
    if report.includesRehearsed {
      facts.append(
        Fact(catalogue(ReportText.rehearsed), catalogue(ReportText.rehearsedMeans)))
    }
    return facts
  }

  /// A line for each programme: its title, its identifier, and from when its revisions were followed.
  private var programmeFacts: [Fact] {
    distinct(progress.followed.map(\.reference.id.text)).map { id in
      let spans = progress.followed.filter { $0.reference.id.text == id }
      let name = catalogue(ReportText.bracketed, spans.last?.title ?? "", id)
      return Fact(
        catalogue(ReportText.programme), words.series([name] + revisions(spans)))
    }
  }

  /// Returns the revisions of spans, each with the day from which it was followed.
  func revisions(_ spans: [FollowedSpan]) -> [String] {
    var seen: Set<Int> = []
    return spans.filter { seen.insert($0.reference.revision).inserted }.map {
      catalogue(
        ReportText.revisionFrom, String($0.reference.revision), words.day($0.revisionFrom))
    }
  }

  private var knownThrough: String {
    let known = words.day(progress.knownThrough)
    guard progress.knownThrough < progress.period.upperBound else { return known }
    return catalogue(ReportText.laterUnknown, known)
  }

  /// Who prescribed what was followed, each once.
  private var contacts: [String] {
    distinct(
      report.material.prescribed.compactMap { $0.programme.contact.map { harmlessLine($0.name) } }
        .filter { !$0.isEmpty })
  }

  /// What a report says in short: sessions, dose, pain.
  var summaryLines: [String] {
    let isKnown = progress.knownThrough >= progress.period.lowerBound
    if progress.isUnknown, !isKnown { return [whyUnknown] }
    return [
      progress.isUnknown ? whyUnknown : dueLine, apartLine, doseLine, painLine, stopSignLine,
    ].compactMap(\.self)
  }

  private var dueLine: String {
    let sessions = progress.sessions
    guard sessions.due > 0 else {
      return apart.isEmpty
        ? catalogue(ReportText.nothingDue) : catalogue(ReportText.nothingDueBut, apart)
    }
    return catalogue(
      ReportText.dueParts, catalogue.count(sessions.due, ReportText.sessionsDue),
      parts([
        (sessions.done, .partDone), (sessions.partial, .partPartial),
        (sessions.missed, .partMissed), (sessions.open, .partOpen),
      ]))
  }

  private var apartLine: String? {
    progress.sessions.due == 0 || apart.isEmpty ? nil : catalogue(ReportText.apart, apart)
  }

  /// What is no part of the sessions due.
  private var apart: String {
    parts([(progress.sessions.held, .partHeld), (progress.sessions.extra, .partExtra)])
  }

  private func parts(_ counts: [(Int, ReportText)]) -> String {
    words.list(counts.filter { $0.0 > 0 }.map { catalogue($0.1, String($0.0)) })
  }

  private var doseLine: String? {
    guard let share = words.wholePercent(progress.dose.share),
      let capped = words.wholePercent(progress.dose.cappedShare)
    else { return nil }
    return catalogue(ReportText.dose, share, capped)
  }

  private var painLine: String {
    let pain = PainCount(progress.pain)
    guard pain.asked > 0 else { return catalogue(ReportText.noPainAsked) }
    let (answered, asked) = (String(pain.answered), String(pain.asked))
    return pain.worst.map {
      catalogue(ReportText.painAnsweredWorst, answered, asked, String($0))
    } ?? catalogue(ReportText.painAnswered, answered, asked)
  }

  private var stopSignLine: String? {
    let signs = progress.incidents.count { $0.isStopSign }
    return signs > 0 ? catalogue.count(signs, ReportText.stopSignsReported) : nil
  }

  /// How the numbers are known: sets of which the program kept the time, and others.
  var statement: String {
    guard !progress.isUnknown else { return catalogue(ReportText.nobodyWatched) }
    let timed = report.sets(.paced) + report.sets(.selfPaced)
    let sets = catalogue(
      ReportText.statement, catalogue.count(timed, ReportText.sets), String(report.sets(.guided)),
      String(report.sets(.entered)))
    return catalogue(ReportText.sentences, sets, catalogue(ReportText.nobodyWatched))
  }
}

extension Incident {
  /// Whether stop signs were reported.
  var isStopSign: Bool {
    if case .stopSigns = kind { true } else { false }
  }
}
