import ProgressTracking

extension EventBody {
  /// Whether it counts however fast the session was played.
  var isAlwaysReal: Bool {
    switch self {
    case .stopSignsAnswered(let answer): !answer.present.isEmpty
    case .held(let hold): hold.cause == .stopSign
    default: false
    }
  }
}
