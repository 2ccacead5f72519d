/// What of a runner's log a bundle carries.
public struct BundleSelection: Sendable {
  /// What other bundles have already, and so is left out.
  public var base = BundleBase()
  /// Whether the runner's name goes along; a programme's text, with whom to call, always does.
  public var hasNames = true
  /// Whether notes go along that are for their author alone.
  public var hasPrivateNotes = true
  /// Of one device alone, and of places in its sequence.
  var stretch: Stretch?

  /// Selects everything.
  public init() {}

  /// Selects what may be sent to someone else: no note that is for its author alone.
  public static var toSend: BundleSelection {
    var selection = BundleSelection()
    selection.hasPrivateNotes = false
    return selection
  }

  /// A part of what one device has written.
  struct Stretch: Sendable {
    var device: UniqueID
    var places: Range<Int>
  }
}

/// What some bundles hold, for one that carries only the rest.
public struct BundleBase: Sendable {
  private(set) var events: Set<UniqueID> = []
  private(set) var texts: Set<String> = []
  /// The last event of each runner and device.
  private(set) var last: [UniqueID: [UniqueID: (place: Int, event: UniqueID)]] = [:]

  /// Creates the base of a bundle that carries everything.
  public init() {}

  /// Adds what a bundle holds.
  ///
  /// - Throws: ``BundleProblem`` where it cannot be read.
  public mutating func add(_ bundle: [UInt8]) throws(BundleProblem) {
    try add(CollectionOfOne(bundle))
  }

  /// Adds what a bundle holds that comes in pieces, of which no more than one is in memory.
  ///
  /// - Throws: ``BundleProblem`` where it cannot be read.
  public mutating func add(_ bundle: some Sequence<[UInt8]>) throws(BundleProblem) {
    do {
      try BundleReading.read(bundle) { item in
        switch item {
        case .began, .ended: break
        case .programme(let programme): texts.insert(programme.hash)
        case .event(let event, _, let header): add(event, of: header.runner.id)
        }
      }
    } catch let problem as BundleProblem {
      throw problem
    } catch {
      throw .notABundle
    }
  }

  private mutating func add(_ event: StoredEvent, of runner: UniqueID) {
    events.insert(event.id)
    let last = last[runner]?[event.device]
    guard last.map({ ($0.place, $0.event) < (event.sequence, event.id) }) ?? true else { return }
    self.last[runner, default: [:]][event.device] = (event.sequence, event.id)
  }

  /// Returns the last event of each device that the bundles have of some identities.
  func since(_ identities: [UniqueID]) -> [UniqueID: UniqueID] {
    var result: [UniqueID: (place: Int, event: UniqueID)] = [:]
    for identity in identities {
      result.merge(last[identity] ?? [:]) { $0 < $1 ? $1 : $0 }
    }
    return result.mapValues(\.event)
  }
}
