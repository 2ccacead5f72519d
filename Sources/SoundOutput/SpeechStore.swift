import Dispatch
package import SessionSound
import Synchronization

/// Words that are spoken into samples before they are needed, one after the other.
package final class SpeechStore: Sendable {
  private let voice: Voice
  private let queue = DispatchQueue(label: "midstance.voice", qos: .utility)
  private let state = Mutex(State())

  private struct State {
    var clips: [Utterance: Clip] = [:]
    var wanted: Set<Utterance> = []
    var silentLanguages: [String] = []
    var isClosed = false
  }

  /// Creates the store of a voice.
  package init(_ voice: Voice) {
    self.voice = voice
  }

  /// The words that are ready.
  package var clips: [Utterance: Clip] { state.withLock { $0.clips } }

  /// Speaks words, the first needed first, those that are there or under way left out.
  ///
  /// - Parameter utterances: Finds the words, which takes its time in a long session: beside all else.
  package func prepare(_ utterances: @escaping @Sendable () -> [Utterance]) {
    queue.async {
      for utterance in utterances() {
        guard self.state.withLock({ $0.wanted.insert(utterance).inserted }) else { continue }
        self.queue.async { self.speak(utterance) }
      }
    }
  }

  /// Waits until all words are ready.
  package func finish() {
    // First until it is known which, then until they are spoken.
    for _ in 1...2 { queue.sync {} }
  }

  /// Speaks nothing more.
  package func close() { state.withLock { $0.isClosed = true } }

  /// The languages that turned out to have no voice since the last call.
  package func takeSilentLanguages() -> [String] {
    state.withLock { state in
      defer { state.silentLanguages = [] }
      return state.silentLanguages
    }
  }

  private func speak(_ utterance: Utterance) {
    guard !state.withLock({ $0.isClosed }) else { return }
    let clip = voice.clip(of: utterance)
    let isVoiceless = clip == nil && !voice.speaks(utterance.language)
    state.withLock { state in
      state.clips[utterance] = clip
      if isVoiceless, !state.silentLanguages.contains(utterance.language) {
        state.silentLanguages.append(utterance.language)
      }
    }
  }
}
