import Programmes

/// Which programme and phase was followed when.
struct FollowedHistory {
  /// Days on which one text and one phase was followed.
  struct Span: Hashable {
    var reference: ProgrammeReference
    var affected: BodySide?
    var phase: Identifier
    /// The day since which the programme has been followed, in whatever phase and revision.
    var programmeSince: LocalDay
    /// The day since which this text has been followed, in whatever phase.
    var revisionSince: LocalDay
    /// The day the phase was entered, under this or an earlier revision.
    var phaseSince: LocalDay
    /// The event's place in time, in milliseconds since 1970 in UTC.
    var enteredAt: Int64
    var from: LocalDay
    /// The last day, nothing where it still goes on.
    var through: LocalDay?

    func overlaps(_ days: ClosedRange<LocalDay>) -> Bool {
      from <= days.upperBound && through.map { $0 >= days.lowerBound } ?? true
    }
  }

  /// The spans in their order, one ending the day before the next begins.
  private(set) var spans: [Span] = []
  /// What was left for another phase or programme, on the day on which it was left, by time.
  private(set) var left: [Span] = []

  /// Reads what was followed from events in their order.
  init(_ events: some Sequence<Event>) {
    for event in events {
      switch event.body {
      case .programmeFollowed(let choice):
        guard let reference = event.programme else { continue }
        enter(choice.phase, of: reference, affected: choice.affected, at: event.time)
      case .phaseEntered(let entry):
        guard let reference = event.programme ?? spans.last?.reference else { continue }
        let affected = spans.last?.reference.id == reference.id ? spans.last?.affected : nil
        enter(entry.phase, of: reference, affected: affected, at: event.time)
      default: continue
      }
    }
  }

  private mutating func enter(
    _ phase: Identifier, of reference: ProgrammeReference, affected: BodySide?, at time: EventTime
  ) {
    let last = spans.last
    let isSame = last?.reference.id == reference.id
    let goesOn = isSame && last?.phase == phase
    // A clock that was set back cannot make a day belong to an earlier span again.
    let day = max(time.day, last?.from ?? time.day)
    let span = Span(
      reference: reference, affected: affected, phase: phase,
      programmeSince: isSame ? last?.programmeSince ?? day : day,
      revisionSince: last?.reference == reference ? last?.revisionSince ?? day : day,
      phaseSince: goesOn ? last?.phaseSince ?? day : day,
      enteredAt: goesOn ? last?.enteredAt ?? time.milliseconds : time.milliseconds, from: day)
    if var last, !goesOn {
      last.from = day
      last.through = day
      left.append(last)
    }
    if last?.from == day { spans.removeLast() }
    if let index = spans.indices.last { spans[index].through = day - 1 }
    spans.append(span)
  }

  /// Returns the history in which a phase that has another name in a later revision goes on.
  ///
  /// - Parameter continues: Whether the phase of the second span is that of the first, whose
  ///   programme is the same in an earlier text.
  /// - Returns: The history.
  func joined(_ continues: (Span, Span) -> Bool) -> FollowedHistory {
    var history = self
    for (index, span) in spans.enumerated().dropFirst() {
      let earlier = spans[index - 1]
      let goesOn = span.enteredAt == earlier.enteredAt && span.phaseSince == earlier.phaseSince
      let isSameProgramme =
        span.reference.id == earlier.reference.id && span.reference != earlier.reference
      if goesOn || isSameProgramme && span.phase != earlier.phase && continues(earlier, span) {
        history.spans[index].phaseSince = history.spans[index - 1].phaseSince
        history.spans[index].enteredAt = history.spans[index - 1].enteredAt
      }
    }
    return history
  }

  /// Returns the history as it was known on a day.
  func through(_ day: LocalDay) -> FollowedHistory {
    var history = self
    history.spans.removeAll { $0.from > day }
    history.left.removeAll { $0.from > day }
    if let last = history.spans.indices.last { history.spans[last].through = nil }
    return history
  }

  /// Returns what is followed on a day, or nothing.
  func span(on day: LocalDay) -> Span? { spans.last { $0.from <= day } }
}
