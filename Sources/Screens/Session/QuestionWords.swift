package import Coaching
import Programmes
import ProgressTracking

/// A question in words: what the canvas and the lines have in common.
package struct QuestionWords: Hashable, Sendable {
  /// What is asked.
  package var title: String
  /// What has to be known for it, a paragraph each.
  package var body: [String]
  /// The options; none for a scale.
  package var options: [String]
  /// Whether something is to be stopped.
  package var isAlarm: Bool
  /// Whether the options are nothing but numbers.
  package var areNumbers = false

  /// Puts a question into words.
  package init(_ question: Question, _ player: SessionPlayer, _ texts: Catalogue) {
    title = ""
    body = []
    options = []
    isAlarm = false
    let wording = Wording(texts)
    switch question.kind {
    case .pain(let pain):
      title = Self.pain(pain, player, texts)
      body = [texts(question.isSharp ? QuestionText.sharpOn : .sharpOff)]
    case .stopSigns(let signs, let why):
      title = texts(QuestionText.stopTitle)
      body = why.map { [Self.why($0, texts)] } ?? []
      options = [texts(QuestionText.stopNone)] + signs.map { wording.recorded($0.text) }
    case .stopSignAdvice(let sign):
      isAlarm = true
      title = "\(wording.tier(sign.tier)): \(wording.advice(sign.tier))"
      body = [wording.recorded(sign.text), texts(QuestionText.holds)]
      body += Self.contact(player.followed.programme.contact, sign.tier, texts)
      body.append(texts(QuestionText.nobodyWatches))
      options = [texts(QuestionText.understood)]
    case .verdict(let shown):
      isAlarm = shown.verdict.isRed
      title = wording.capitalised(
        wording.actions(
          shown.verdict.rule.actions, contact: player.followed.programme.contact))
      body = Self.verdict(shown, player, wording, texts)
      options = [texts(QuestionText.understood)]
    case .confirmation(let index):
      let exercises = player.plan.exercises
      let name = exercises.indices.contains(index) ? exercises[index].exercise.name : ""
      title = texts(QuestionText.confirm, name)
      options = [texts(QuestionText.asShown), texts(QuestionText.notAsShown)]
    case .skipReason:
      title = texts(QuestionText.skipTitle)
      options = SkipReason.allCases.map(wording.reason)
    case .repetitionsDone(let all, let most):
      title =
        all.isOpen
        ? texts(QuestionText.howManyOpen)
        : texts(QuestionText.howMany, wording.count(all))
      options = (0...max(0, most)).map { "\($0)" }
      areNumbers = true
    case .distanceDone(let metres):
      title = texts(QuestionText.howFar, wording.distance(metres))
      options = (0..<10).map { wording.distance(metres * Double($0) / 10) }
    case .effort(let index):
      let exercise = player.plan.exercises[index].exercise
      title = texts(QuestionText.effort, exercise.name)
      if let target = exercise.effort {
        body = [texts(QuestionText.effortTarget, wording.effort(target))]
      }
    case .loadUsed(let load):
      title = Self.load(load, player, texts)
      body = [texts(QuestionText.loadPrescribed, wording.load(load.prescribed))]
      body += load.last.flatMap(load.text).map { [texts(QuestionText.loadLast, $0)] } ?? []
      body.append(texts(QuestionText.loadHint, load.unit.rawValue))
      let none =
        question.pointer == nil
        ? texts(QuestionText.loadNone, load.unit.rawValue) : texts(QuestionText.ratherNot)
      options = [question.pointer.flatMap(load.text) ?? none]
    case .region(let regions):
      title = texts(QuestionText.whereTitle)
      options = regions.map(wording.region(recorded:)) + [texts(QuestionText.anotherPlace)]
    case .anotherPlace: title = texts(QuestionText.whereElse)
    case .note(let index):
      let exercises = player.plan.exercises
      let exercise = index.flatMap { exercises.indices.contains($0) ? exercises[$0] : nil }
      title =
        exercise.map { texts(QuestionText.noteAbout, $0.exercise.name) }
        ?? texts(QuestionText.noteTitle)
      body = [texts(QuestionText.noteHint)]
    case .leaving:
      title = texts(QuestionText.leaveTitle)
      options = [QuestionText.stay, .later, .endNow].map { texts($0) }
    case .leavingUnanswered:
      title = texts(QuestionText.leaveUnansweredTitle)
      body = Self.unanswered(player, texts)
      options = [QuestionText.stayAndAnswer, .leaveUnanswered].map { texts($0) }
    case .undoing:
      title = texts(QuestionText.undoTitle)
      body =
        player.lastEntry.flatMap { RemarkWords.entry($0, player, texts) }.map {
          [texts(QuestionText.lastEntry, $0)]
        } ?? []
      options = [QuestionText.stayInSet, .undoIt].map { texts($0) }
    case .easing(let exercise, let to, let endsSet):
      let form = RemarkWords.form(to, of: exercise, player)
      title = texts(endsSet ? QuestionText.easeEndsTitle : .easeTitle, form)
      options = [QuestionText.stayInSet, .easeIt].map { texts($0) }
    case .repeating(let record):
      title =
        record.map { RemarkWords.sentence(.repeatQuestion, $0.planned, player, texts) }
        ?? texts(QuestionText.repeatTitle)
      let stay: QuestionText = record == nil ? .stayInSet : .leaveAsItIs
      options = [stay, .repeatIt].map { texts($0) }
    case .gap(let length):
      title =
        length >= .seconds(1)
        ? texts(QuestionText.gapFor, wording.duration(.seconds(length.components.seconds)))
        : texts(QuestionText.gapTitle)
      options = [Self.again(player), .goOn, .later].map { texts($0) }
    }
  }

  /// What is begun again after time that passed unseen: the set, or the pause before it.
  private static func again(_ player: SessionPlayer) -> QuestionText {
    guard let block = player.block, player.position.segment < block.workStart else {
      return .repeatSet
    }
    return block.segments.first?.kind == .getReady ? .getReadyAgain : .restAgain
  }

  /// What is still asked of a session that is over, and when it is asked again.
  private static func unanswered(_ player: SessionPlayer, _ texts: Catalogue) -> [String] {
    player.questions.filter { !$0.isVoluntary && !$0.isTold }.map { question in
      if case .stopSigns = question.kind { return texts(QuestionText.stopSignsLater) }
      let title = QuestionWords(question, player, texts).title
      return texts(QuestionText.staysUnanswered, title)
    }
  }

  private static func load(
    _ load: LoadQuestion, _ player: SessionPlayer, _ texts: Catalogue
  ) -> String {
    let exercise = player.plan.exercises.first { $0.id == load.planned.exercise }
    return texts(
      QuestionText.loadUsed, "\(load.planned.set)", exercise?.exercise.name ?? "")
  }

  private static func pain(
    _ pain: PainQuestion, _ player: SessionPlayer, _ texts: Catalogue
  ) -> String {
    let region = Wording(texts).region(recorded: pain.region)
    switch pain.moment {
    case .before: return texts(QuestionText.painNow, region)
    case .during:
      let exercises = player.plan.exercises
      guard let index = pain.exercise, exercises.indices.contains(index),
        player.activity != .working || index != player.position.exercise
      else { return texts(QuestionText.painHurts, region) }
      return texts(QuestionText.painDuring, region, exercises[index].exercise.name)
    case .after: return texts(QuestionText.painAfter, region)
    case .hourAfter: return texts(QuestionText.painHour, region)
    case .nextMorning: return texts(QuestionText.painMorning, region)
    }
  }

  private static func why(_ why: StopSignsDue, _ texts: Catalogue) -> String {
    switch why {
    case .firstSession: texts(QuestionText.whyFirst)
    case .newPhase: texts(QuestionText.whyPhase)
    case .newRevision: texts(QuestionText.whyRevision)
    case .afterRedScore: texts(QuestionText.whyRed)
    case .longBreak: texts(QuestionText.whyBreak)
    }
  }

  /// What was said, whose rule acts, what it does, whom to call.
  private static func verdict(
    _ shown: ShownVerdict, _ player: SessionPlayer, _ wording: Wording, _ texts: Catalogue
  ) -> [String] {
    var body: [String] = []
    let owner = wording.capitalised(wording.owner(shown.verdict.owner))
    if shown.verdict.owner == .anySharpPain {
      body.append(
        shown.score.map { texts(QuestionText.youSaidSharp, "\($0.value)") }
          ?? texts(QuestionText.youMarkedSharp))
      body.append("\(owner): \(texts(RuleText.sharpRule))")
    } else {
      if let score = shown.score { body.append(texts(QuestionText.youSaid, "\(score.value)")) }
      let rule = wording.rule(
        shown.verdict.rule, contact: player.followed.programme.contact)
      body.append("\(owner): \(rule)")
    }
    if shown.verdict.isRed {
      body += contact(player.followed.programme.contact, nil, texts)
      body.append(texts(QuestionText.nobodyWatches))
    }
    return body
  }

  /// Whom to call, and how; an emergency is for nobody's practice to answer first.
  static func contact(
    _ contact: Contact?, _ tier: StopSign.Tier?, _ texts: Catalogue
  ) -> [String] {
    guard let contact else { return tier == .emergency ? [] : [texts(QuestionText.callDoctor)] }
    let how = [contact.phone, contact.email, contact.answers].compactMap { $0 }
    let call = texts(QuestionText.call, contact.name, how.joined(separator: ", "))
    return tier == .emergency ? [call] : [call, texts(RuleText.emergencyHint)]
  }
}
