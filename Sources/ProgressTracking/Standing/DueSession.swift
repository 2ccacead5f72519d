public import Programmes

/// The session that is due now or comes next, as it is prescribed for that day.
///
/// Every exercise stands at its step of its ladder, and those that are not due that day are left out.
public struct DueSession: Hashable, Sendable {
  /// Which of the phase's sessions that take turns it is; nothing where the phase has only one.
  public var id: Identifier?
  /// Its title.
  public var title: String?
  /// Its exercises, in their order; empty where all of them rest.
  public var items: [PhaseItem]

  /// Which session of its day it is, counted from 1.
  public var number: Int
  /// How many sessions its day has.
  public var ofDay: Int

  /// Creates a session.
  package init(
    id: Identifier? = nil, title: String? = nil, items: [PhaseItem], number: Int = 1,
    ofDay: Int = 1
  ) {
    self.id = id
    self.title = title
    self.items = items
    self.number = number
    self.ofDay = ofDay
  }
}
