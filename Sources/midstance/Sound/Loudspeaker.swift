import CSystem
import Coaching
import Programmes
import ProgressTracking
import Screens
import SessionSound
import SoundOutput

/// Lets what the app tells be heard: plans it ahead, and anew whenever it may have changed.
///
/// All of it is used from the thread that runs the loop.
final class Loudspeaker {
  private let kit: SoundKit
  private var texts: Catalogue
  private let clock: PlayClock
  private let realTime: @Sendable () -> Duration
  private let speech: SpeechStore?
  private var output: SoundOutput?
  private var script: SoundScript
  private var plan: SessionPlan?
  private var wasRunning = false
  /// Whether a channel was tried outside of a session, where no time passes that shows what became of it.
  private var isSampling = false
  /// The languages that the voice did not speak when it was tried.
  private var silentLanguages: [String] = []
  /// Up to when everything is planned, in the time of the session.
  private var plannedUntil = Duration.zero

  /// How far ahead of the session it is planned.
  private static let horizon = Duration.seconds(15)

  /// Creates a loudspeaker; no program is started before there is something to hear.
  ///
  /// - Parameters:
  ///   - kit: What it is heard with.
  ///   - texts: The words of the program.
  ///   - clock: How the time of the session follows real time.
  ///   - realTime: The clock that real time is told by.
  init(
    _ kit: SoundKit, texts: Catalogue, clock: PlayClock,
    realTime: @escaping @Sendable () -> Duration
  ) {
    self.kit = kit
    self.texts = texts
    self.clock = clock
    self.realTime = realTime
    speech = kit.voice.map { SpeechStore($0) }
    script = SoundScript(.init(), words: SpokenWords(texts), language: texts.language.rawValue)
  }

  deinit {
    speech?.close()
    output?.close()
  }

  /// Follows the app after an event.
  ///
  /// - Parameters:
  ///   - app: The app.
  ///   - told: What was told in the event.
  ///   - isTick: Whether nothing but time has passed.
  ///   - now: The time of the session.
  func follow(_ app: App, told: [TimedCue], isTick: Bool, at now: Duration) {
    speak(as: app.texts)
    if app.heard != nil { isSampling = false }
    guard let heard = app.heard else {
      // The last sounds of a session belong to a screen that is gone.
      if wasRunning || !told.isEmpty { play(told, isRunning: false, isHushed: false) }
      wasRunning = false
      return
    }
    let isHushed = !isTick && wasRunning && !heard.player.isRunning
    let channels = script.channels
    prepare(heard, offset: .milliseconds(app.settings.soundOffset), isTick: isTick)
    let isMissing = heard.player.isRunning && plannedUntil - now < Self.horizon / 3
    let isToPlan = !isTick || isMissing || wasRunning != heard.player.isRunning
    wasRunning = heard.player.isRunning
    guard isToPlan else { return }
    plannedUntil = now + Self.horizon * clock.speed
    let ahead = heard.player.cues(after: now, through: plannedUntil)
    play(
      told + ahead, isRunning: heard.player.isRunning,
      isHushed: isHushed || channels != heard.channels)
  }

  /// Lets a channel be heard outside of a session; without one, all that are on.
  func sample(_ channel: Channel?, in app: App) {
    isSampling = true
    let wanted = { (candidate: Channel) in
      channel.map { $0 == candidate } ?? app.isHeard(candidate)
    }
    let output = speaker()
    let sample = SoundSample(
      tones: wanted(.tones), metronome: wanted(.metronome),
      words: wanted(.speech) ? spokenSample() : nil)
    output.plan(
      sample.sounds(at: realTime(), from: output.origin), isRunning: false, isHushed: true)
  }

  /// Whether it may still turn out that what was tried outside of a session is not heard.
  var isUncertain: Bool {
    isSampling && (!silentLanguages.isEmpty || output?.isUncertain == true)
  }

  /// What has to be told to the app since the last call.
  func takeEvents() -> [AppEvent] {
    let lost = output?.takeLost() ?? []
    let silent = silentLanguages + (speech?.takeSilentLanguages() ?? [])
    silentLanguages = []
    return (lost.isEmpty ? [] : [.soundLost(lost)]) + silent.map { .voiceLost(language: $0) }
  }

  // MARK: Planning

  /// Takes over the language of the app, which may have been changed.
  private func speak(as new: Catalogue) {
    guard new.language != texts.language else { return }
    texts = new
    script.words = SpokenWords(new)
  }

  /// Takes over what may be heard, and has words spoken that will be needed.
  private func prepare(_ heard: HeardSession, offset: Duration, isTick: Bool) {
    let isNew =
      plan != heard.player.plan || script.channels.speech != heard.channels.speech
      || script.fades != heard.speechFades
    script.fades = heard.speechFades
    script.channels = heard.channels
    script.offset = offset
    script.language = heard.player.followed.programme.language
    if !isTick, isNew {
      plan = heard.player.plan
      speech?.prepare { [plan = heard.player.plan, script] in
        let session = GuidedSession(plan, allowance: .seconds(4)) { _ in .zero }
        return script.utterances(of: session.parts.flatMap(\.cues))
      }
    }
  }

  private func play(_ cues: [TimedCue], isRunning: Bool, isHushed: Bool) {
    let isSilent =
      script.channels
      == SoundScript.Channels(
        tones: false, speech: false, metronome: false)
    guard output != nil || !isSilent && !kit.players.isEmpty else { return }
    let output = speaker()
    script.voice = speech?.clips ?? [:]
    let real = cues.map { cue in
      var cue = cue
      cue.instant = clock.instant(of: cue.instant)
      return cue
    }
    output.plan(
      isSilent ? [] : script.sounds(of: real, from: output.origin),
      isRunning: isRunning && !isSilent, isHushed: isHushed)
  }

  private func speaker() -> SoundOutput {
    if let output { return output }
    let new = SoundOutput(kit.players, clock: realTime)
    output = new
    return new
  }

  /// The words of a sample, spoken here and now.
  private func spokenSample() -> Clip? {
    guard let voice = kit.voice else { return nil }
    let language = texts.language.rawValue
    let clip = voice.clip(of: Utterance(texts(SoundText.sample), in: language))
    if clip == nil { silentLanguages.append(language) }
    return clip
  }
}
