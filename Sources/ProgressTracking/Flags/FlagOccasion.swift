extension RaisedFlag {
  /// What tells this finding of its rule from the next one: the rule, and the day and the count that
  /// make it something new.
  ///
  /// That a silence goes on from day to day is nothing new, that one more session was missed is.
  public var occasion: String {
    let day = day.map { " \($0)" } ?? ""
    return switch finding {
    case .missed(let sessions, _): "\(id)\(day) \(sessions)"
    default: "\(id)\(day)"
    }
  }
}
