extension EventBody {
  /// What a log says once this was written into it: its texts cleaned and cut.
  package var asLogged: EventBody {
    guard let kind = EventKind(rawValue: kind) else { return self }
    return .read(kind: kind.rawValue, version: kind.version, payload: payload) ?? self
  }
}
