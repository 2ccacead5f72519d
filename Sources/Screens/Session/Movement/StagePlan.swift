import Programmes
import TerminalUI

/// What the stages of a repetition say about where they go.
struct StagePlan {
  private let meanings: [Set<StageMeaning>]
  private let hasOwnWay: [Bool]
  private let side: BodySide?
  private let loaded: BodySide?

  /// Reads the stages.
  init(_ stages: [Stage], side: BodySide?, loaded: BodySide?) {
    meanings = stages.map { StageMeaning.meanings(of: $0.name) }
    hasOwnWay = stages.map { $0.pattern != nil }
    self.side = side
    self.loaded = loaded
  }

  /// The stages that move, by their index.
  private var moving: [Int] { meanings.indices.filter(moves) }

  /// Returns whether a stage moves: whether no word says that it does not.
  func moves(_ index: Int) -> Bool {
    hasOwnWay[index] || !meanings[index].contains(.still)
      || meanings[index].contains(where: \.isDirection)
  }

  /// The way that the words tell: to the loaded side, to a named one, up or down, out or in.
  ///
  /// Without a word of it the way goes up, as an effort that builds up does.
  var way: Pacer.Path {
    if meanings.contains(where: { $0.contains(.shift) }) {
      return loaded == .left ? .toLeft : .toRight
    }
    if let isLeft = begins(.left, or: .right) { return isLeft ? .toLeft : .toRight }
    if let isUp = begins(.up, or: .down) { return isUp ? .up : .down }
    if let side, let isOut = begins(.outwards, or: .inwards) {
      return isOut == (side == .right) ? .toRight : .toLeft
    }
    if let isForwards = begins(.forwards, or: .backwards) { return isForwards ? .up : .down }
    guard let first = moving.first else { return .up }
    return meanings[first].contains(.back) ? .down : .up
  }

  /// Whether the way out is one meaning or its opposite; nothing where neither is named.
  ///
  /// Where only the last of several stages names one of them, the way out is the other.
  private func begins(_ meaning: StageMeaning, or opposite: StageMeaning) -> Bool? {
    guard
      let index = moving.first(where: {
        meanings[$0].contains(meaning) || meanings[$0].contains(opposite)
      })
    else { return nil }
    let isReturn = index == moving.last && index != moving.first
    return meanings[index].contains(meaning) != isReturn
  }

  /// Where on a way each stage ends, from 0 to 1; nothing where it stays.
  func targets(on way: Pacer.Path) -> [Double?] {
    let moving = moving
    var targets: [Double?] = Array(repeating: nil, count: meanings.count)
    var isOut = false
    var open: [Int] = []
    for index in moving {
      switch goal(of: index, on: way) {
      case .end:
        open.append(index)
        isOut = true
      case .middle: targets[index] = 0.5
      case .start: targets[index] = index == moving.first && moving.count > 1 ? nil : 0
      case .elsewhere: continue
      case .unknown where index == moving.last && moving.count > 1: targets[index] = 0
      case .unknown: if !isOut { open.append(index) }
      }
      if isOut { break }
    }
    for (number, index) in open.enumerated() {
      targets[index] = Double(number + 1) / Double(open.count)
    }
    guard isOut, let end = open.last else { return targets }
    for index in moving where index > end {
      switch goal(of: index, on: way) {
      case .end: targets[index] = 1
      case .middle: targets[index] = 0.5
      case .start: targets[index] = 0
      case .unknown where index == moving.last: targets[index] = 0
      case .elsewhere, .unknown: continue
      }
    }
    return targets
  }

  /// Where a stage leads.
  private enum Goal {
    case end
    case start
    case middle
    /// Along a way that is not drawn.
    case elsewhere
    case unknown
  }

  private func goal(of index: Int, on way: Pacer.Path) -> Goal {
    if hasOwnWay[index] { return .end }
    let said = meanings[index]
    if said.contains(.shift), way.isAcross { return .end }
    if said.contains(.middle) { return .middle }
    if let isAlong = along(said, way) { return isAlong ? .end : .start }
    if said.contains(.back) { return index == moving.first ? .unknown : .start }
    // Out and in are sides only of a leg that is one of two.
    let unsided: Set<StageMeaning> = side == nil ? [.outwards, .inwards] : []
    let isElsewhere = said.subtracting(unsided).contains(where: \.isDirection)
    return isElsewhere ? .elsewhere : .unknown
  }

  /// Whether what is said leads along a way, or against it; nothing where it does neither.
  private func along(_ said: Set<StageMeaning>, _ way: Pacer.Path) -> Bool? {
    if let rises = way.rises {
      if said.contains(.up) || said.contains(.forwards) { return rises }
      if said.contains(.down) || said.contains(.backwards) { return !rises }
    }
    guard let isToRight = way.isToRight else { return nil }
    if said.contains(.right) { return isToRight }
    if said.contains(.left) { return !isToRight }
    guard let side else { return nil }
    if said.contains(.outwards) { return isToRight == (side == .right) }
    if said.contains(.inwards) { return isToRight == (side == .left) }
    return nil
  }
}
