import Dispatch
import Synchronization

/// A value that is made on another thread, so that whoever needs it can do something else meanwhile.
package final class Beside<Value: Sendable>: Sendable {
  private let made: Mutex<Value?>
  private let ready: DispatchSemaphore

  /// Begins to make a value.
  package init(_ make: @escaping @Sendable () -> Value) {
    made = Mutex(nil)
    ready = DispatchSemaphore(value: 0)
    // The threads of the shared queues are looked after once a second for ever, those of others not.
    DispatchQueue(label: "midstance.beside").async {
      let value = make()
      self.made.withLock { $0 = value }
      self.ready.signal()
    }
  }

  /// Holds a value that is known already.
  package init(known value: Value) {
    made = Mutex(value)
    ready = DispatchSemaphore(value: 1)
  }

  /// The value; waits until it is made.
  package var value: Value {
    ready.wait()
    // For the next who asks.
    ready.signal()
    guard let value = made.withLock({ $0 }) else { preconditionFailure("it is ready once made") }
    return value
  }
}
